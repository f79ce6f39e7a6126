//! Clients that connect to a server and say nothing.

use std::net::{Ipv4Addr, TcpStream};
use std::time::Duration;
use std::{fs, io, thread};

/// How many connect before there is a short pause: fewer than a server lets wait,
/// lest the system drop one and it be tried again a second later.
const TOGETHER: u64 = 16;
const PAUSE: Duration = Duration::from_millis(2);

/// How long the system needs to clear away closed connections.
const CLEARED: Duration = Duration::from_millis(200);

pub struct Clients {
    connections: Vec<TcpStream>,
    server: u32,
    before: Kernel,
}

impl Clients {
    /// Connects so many to the process `server`, which listens on `port`.
    pub fn connect(server: u32, port: u16, count: u64) -> io::Result<Clients> {
        // What earlier connections have left is cleared away by then.
        thread::sleep(CLEARED);
        let before = Kernel::now(server)?;
        let mut connections = Vec::new();
        for number in 1..=count {
            connections.push(TcpStream::connect((Ipv4Addr::LOCALHOST, port))?);
            if number % TOGETHER == 0 {
                thread::sleep(PAUSE);
            }
        }
        Ok(Clients {
            connections,
            server,
            before,
        })
    }

    /// What the kernel keeps for the server's ends of the connections. Both ends
    /// are on this machine, and one is like the other; stacks of threads and page
    /// tables are the server's alone.
    pub fn kernel_memory(self) -> io::Result<f64> {
        let now = Kernel::now(self.server)?;
        drop(self.connections);
        Ok((now.slab - self.before.slab) / 2.0 + (now.process - self.before.process))
    }
}

/// The memory of the kernel, in bytes.
struct Kernel {
    slab: f64,
    process: f64,
}

impl Kernel {
    fn now(server: u32) -> io::Result<Kernel> {
        let all = fs::read_to_string("/proc/meminfo")?;
        let own = fs::read_to_string(format!("/proc/{server}/status"))?;
        let value = |text: &str, name: &str| {
            let line = text.lines().find_map(|line| line.strip_prefix(name));
            let number = line.and_then(|line| line.trim().trim_end_matches(" kB").parse().ok());
            number.unwrap_or(0.0) * 1024.0
        };
        Ok(Kernel {
            slab: value(&all, "Slab:"),
            process: value(&all, "KernelStack:") + value(&own, "VmPTE:"),
        })
    }
}
