// What a stretch of the program takes. Each program includes this file.
use nix::sys::resource::{UsageWho, getrusage};
use nix::sys::time::TimeValLike;
use std::fs;
use std::time::Instant;

pub struct Gauge {
    resident: i64,
    processor: f64,
    switches: i64,
    start: Instant,
}

impl Gauge {
    /// Begins: from here on, the peak of the memory is that of this stretch.
    pub fn start() -> Gauge {
        fs::write("/proc/self/clear_refs", "5").unwrap();
        let resident = memory("VmRSS:");
        let (processor, switches) = used();
        let start = Instant::now();
        Gauge {
            resident,
            processor,
            switches,
            start,
        }
    }

    /// Ends, and prints what was taken.
    pub fn stop(self) {
        let wall = self.start.elapsed().as_secs_f64();
        let (processor, switches) = used();
        println!("wall {wall}");
        println!("cpu {:.6}", processor - self.processor);
        println!("involuntary {}", switches - self.switches);
        println!("memory {}", memory("VmHWM:") - self.resident);
    }
}

/// The processor time of all threads in seconds, and how often one of them was
/// made to give way.
fn used() -> (f64, i64) {
    let used = getrusage(UsageWho::RUSAGE_SELF).unwrap();
    let time = used.user_time() + used.system_time();
    let seconds = time.num_microseconds() as f64 / 1e6;
    (seconds, used.involuntary_context_switches())
}

/// A line of the process's status, in bytes.
fn memory(name: &str) -> i64 {
    let status = fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix(name));
    let kibibytes = line.unwrap().trim().trim_end_matches(" kB");
    kibibytes.parse::<i64>().unwrap() * 1024
}
