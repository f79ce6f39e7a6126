//! Runs one program to its end, and reads what it prints of itself.

use crate::noise::Machine;
use crate::question::Needs;
use crate::results::{Failure, Run, median};
use crate::store::rounded;
use crate::{idle, load};
use std::io::{self, BufRead, BufReader, Read};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::{Duration, Instant};
use std::{fs, thread};

/// How long a program may run.
const TIME_LIMIT: Duration = Duration::from_secs(60);

/// How many bytes of memory a program may have.
const MEMORY_LIMIT: u64 = 4 << 30;

/// How late a beat has to be to count as late, in seconds.
const LATE: f64 = 0.01;

/// How late it must have been at least where a stall of 200 ms has delayed it.
const FELT: f64 = 0.1;

/// Runs `command` to its end. Gives what it used, or why it came to no good
/// end; fails if it cannot be started.
pub fn run(command: &mut Command, needs: Needs, count: u64) -> io::Result<Result<Run, Failure>> {
    // What a reader has set must not change what is measured.
    for variable in ["PYTHONASYNCIODEBUG", "PYTHONDEVMODE", "NODE_OPTIONS"] {
        command.env_remove(variable);
    }
    for variable in ["TOKIO_WORKER_THREADS", "UV_THREADPOOL_SIZE", "RUST_LOG"] {
        command.env_remove(variable);
    }
    let before = Machine::now()?;
    command.stdin(Stdio::null());
    let mut child = command
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()?;
    let mut stderr = child.stderr.take().unwrap();
    let stderr = thread::spawn(move || {
        let mut words = String::new();
        // What is no text says nothing.
        let _ = stderr.read_to_string(&mut words);
        words
    });
    let mut run = Run::new();
    let outcome = attend(&mut child, needs, count, &mut run);
    // A server has no end of its own; of others, this does nothing.
    let _ = child.kill();
    let status = child.wait()?;
    let words = stderr.join().unwrap();
    match outcome? {
        Ended::Itself if !status.success() => {
            let words = words.lines().find(|line| line.contains("rror"));
            return Ok(Err(Failure {
                short: ["fails", "失败"].map(str::to_owned),
                words: words.unwrap_or_default().trim().to_owned(),
            }));
        }
        Ended::Over(limit) => {
            return Ok(Err(Failure {
                short: [format!("more than {limit}"), format!("超过 {limit}")],
                words: String::new(),
            }));
        }
        _ => {}
    }
    run.extend(Machine::now()?.since(&before));
    run.values_mut().for_each(|value| *value = rounded(*value));
    Ok(Ok(run))
}

/// How a run has come to its end.
enum Ended {
    Itself,
    /// It has done what is measured, and goes on.
    Served,
    Over(String),
}

/// Reads what the program prints until it has ended, is done, or is over a limit.
fn attend(child: &mut Child, needs: Needs, count: u64, run: &mut Run) -> io::Result<Ended> {
    let lines = lines_of(child);
    let start = Instant::now();
    let mut latencies = Vec::new();
    let mut clients = None;
    loop {
        let line = match lines.recv_timeout(Duration::from_millis(20)) {
            Ok(line) => line,
            Err(RecvTimeoutError::Disconnected) => break,
            Err(RecvTimeoutError::Timeout) => {
                if start.elapsed() > TIME_LIMIT {
                    return Ok(Ended::Over(format!("{} s", TIME_LIMIT.as_secs())));
                }
                if memory(child.id()).is_ok_and(|bytes| bytes > MEMORY_LIMIT) {
                    return Ok(Ended::Over(format!("{} GiB", MEMORY_LIMIT >> 30)));
                }
                continue;
            }
        };
        let (name, value) = line.split_once(' ').unwrap_or((&line, ""));
        let value: f64 = value
            .parse()
            .map_err(|_| io::Error::other(format!("a program prints {line:?}")))?;
        match (name, needs) {
            ("port", Needs::Load) => {
                run.extend(load::figures(child.id(), value as u16)?);
                return Ok(Ended::Served);
            }
            ("port", _) => clients = Some(idle::Clients::connect(child.id(), value as u16, count)?),
            ("latency", _) => latencies.push(value),
            _ => _ = run.insert(name.to_owned(), value),
        }
        if let Some(clients) = clients.take_if(|_| run.contains_key("memory")) {
            run.insert("memory_kernel".to_owned(), clients.kernel_memory()?);
            return Ok(Ended::Served);
        }
    }
    if !latencies.is_empty() {
        add_latencies(run, latencies);
    }
    Ok(Ended::Itself)
}

fn lines_of(child: &mut Child) -> Receiver<String> {
    let output = BufReader::new(child.stdout.take().unwrap());
    let (line, lines) = channel();
    thread::spawn(move || {
        // A program that is killed can leave half a character.
        output
            .lines()
            .map_while(Result::ok)
            .try_for_each(|it| line.send(it))
    });
    lines
}

/// What the pages show of many latencies, which come in the order of time.
fn add_latencies(run: &mut Run, mut latencies: Vec<f64>) {
    let late = |latency: &f64| *latency > LATE;
    let mut insert = |name: &str, value| run.insert(name.to_owned(), value);
    insert(
        "late",
        latencies.iter().filter(|it| late(it)).count() as f64,
    );
    let felt = |pair: &&[f64]| pair[0] <= FELT && pair[1] > FELT;
    insert(
        "stalls_felt",
        latencies.windows(2).filter(felt).count() as f64,
    );
    latencies.sort_by(f64::total_cmp);
    let last = latencies.len() - 1;
    insert("latency_median", median(&latencies));
    insert("latency_p99", latencies[last * 99 / 100]);
    insert("latency_max", latencies[last]);
}

/// How many bytes of memory the process has now.
fn memory(process: u32) -> io::Result<u64> {
    let status = fs::read_to_string(format!("/proc/{process}/status"))?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    let kibibytes = line.and_then(|line| line.trim().split(' ').next()?.parse().ok());
    Ok(kibibytes.unwrap_or(0) * 1024_u64)
}
