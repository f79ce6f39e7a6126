//! Clients that ask a server: as often as it can answer, and then on a schedule.
//!
//! On the schedule, each request has a time at which it is due, whether the
//! server is late or not, and its latency counts from then: a server that stands
//! still for a while delays all that were due meanwhile.

use crate::results::{Run, median};
use nix::sys::prctl::set_timerslack;
use std::io::{self, Read, Write};
use std::net::{Ipv4Addr, TcpStream};
use std::time::{Duration, Instant};
use std::{fs, thread};

const CONNECTIONS: u32 = 16;

/// How long the server is warmed up, how long its capacity is measured, and how
/// long it is asked on each schedule.
const WARM_UP: Duration = Duration::from_millis(400);
const CAPACITY: Duration = Duration::from_millis(500);
const SCHEDULE: Duration = Duration::from_millis(1000);

/// Capacity and latencies of the process `server`, which listens on `port`.
pub fn figures(server: u32, port: u16) -> io::Result<Run> {
    let mut connections = Vec::new();
    for _ in 0..CONNECTIONS {
        let connection = TcpStream::connect((Ipv4Addr::LOCALHOST, port))?;
        connection.set_nodelay(true)?;
        connections.push(connection);
    }
    answers(&mut connections, WARM_UP)?;
    let before = processor_time(server)?;
    let answers = answers(&mut connections, CAPACITY)? as f64;
    let each = (processor_time(server)? - before) / answers;
    let capacity = answers / CAPACITY.as_secs_f64();
    let mut run = Run::from([
        ("capacity_rate".to_owned(), capacity),
        ("cpu_answer".to_owned(), each),
    ]);
    for (name, share) in [("half", 0.5), ("most", 0.9)] {
        let mut latencies = latencies(&mut connections, capacity * share)?;
        latencies.sort_by(f64::total_cmp);
        let last = latencies.len() - 1;
        run.insert(format!("{name}_samples"), latencies.len() as f64);
        run.insert(format!("{name}_median"), median(&latencies));
        run.insert(format!("{name}_p99"), latencies[last * 99 / 100]);
    }
    Ok(run)
}

/// The processor time of all threads of the process, in seconds.
fn processor_time(process: u32) -> io::Result<f64> {
    let mut nanoseconds = 0.0;
    for thread in fs::read_dir(format!("/proc/{process}/task"))? {
        let text = fs::read_to_string(thread?.path().join("schedstat"))?;
        let first = text.split(' ').next().and_then(|it| it.parse::<f64>().ok());
        nanoseconds += first.unwrap_or(0.0);
    }
    Ok(nanoseconds / 1e9)
}

/// How many answers come in that time if each connection asks again as soon as it
/// has an answer.
fn answers(connections: &mut [TcpStream], time: Duration) -> io::Result<usize> {
    let end = Instant::now() + time;
    on_each(connections, |_, connection| {
        let mut answers = 0;
        while Instant::now() < end {
            ask(connection)?;
            answers += 1;
        }
        Ok(answers)
    })
    .map(|answers| answers.into_iter().sum())
}

/// The latencies, in seconds, of so many requests a second.
fn latencies(connections: &mut [TcpStream], rate: f64) -> io::Result<Vec<f64>> {
    let interval = Duration::from_secs_f64(1.0 / rate);
    let start = Instant::now() + Duration::from_millis(5);
    on_each(connections, |index, connection| {
        // Wake when it is time, and not up to 50 µs later.
        set_timerslack(1)?;
        let mut latencies = Vec::new();
        for turn in 0.. {
            let due = start + interval * (turn * CONNECTIONS + index);
            if due > start + SCHEDULE {
                break;
            }
            thread::sleep(due.saturating_duration_since(Instant::now()));
            ask(connection)?;
            latencies.push(due.elapsed().as_secs_f64());
        }
        Ok(latencies)
    })
    .map(|latencies| latencies.concat())
}

/// Does the same on each connection, on a thread for each.
fn on_each<T: Send>(
    connections: &mut [TcpStream],
    work: impl Fn(u32, &mut TcpStream) -> io::Result<T> + Sync,
) -> io::Result<Vec<T>> {
    let work = &work;
    thread::scope(|scope| {
        let threads: Vec<_> = (0..)
            .zip(connections)
            .map(|(index, connection)| scope.spawn(move || work(index, connection)))
            .collect();
        threads.into_iter().map(|it| it.join().unwrap()).collect()
    })
}

/// One request, and its whole answer, which ends with the word.
fn ask(connection: &mut TcpStream) -> io::Result<()> {
    connection.write_all(b"GET / HTTP/1.1\r\nhost: localhost\r\n\r\n")?;
    let mut answer = [0; 1024];
    let mut length = 0;
    while !answer[..length].ends_with(b"done") && !answer[..length].ends_with(b"0\r\n\r\n") {
        match connection.read(&mut answer[length..])? {
            0 => return Err(io::ErrorKind::UnexpectedEof.into()),
            read => length += read,
        }
    }
    Ok(())
}
