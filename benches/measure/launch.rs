//! Runs one program to its end, and learns from the system what it has used.
//!
//! The system counts as a program's peak what the process had in memory before
//! it became that program: the memory of its parent. So a program is started
//! by this one in a second, small process, `measure launch …`.

use crate::results::{Failure, median, rounded};
use std::collections::BTreeMap;
use std::io::{self, Read};
use std::os::unix::process::ExitStatusExt;
use std::process::{Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};
use std::{env, fs, thread};

/// How long a program may run.
const TIME_LIMIT: Duration = Duration::from_secs(60);

/// How many bytes of memory a program may have.
const MEMORY_LIMIT: u64 = 4 << 30;

/// The argument that makes this program the small process.
pub const LAUNCH: &str = "launch";

/// What a finished run has used, and what the program itself says.
pub type Run = BTreeMap<String, f64>;

/// Runs `command` to its end. Gives what it used, or why it came to no good
/// end; fails if it cannot be started.
pub fn run(command: &Command) -> io::Result<Result<Run, Failure>> {
    let mut launcher = Command::new(env::current_exe()?);
    launcher
        .arg(LAUNCH)
        .arg(command.get_program())
        .args(command.get_args())
        .stdin(Stdio::null());
    // What a reader has set must not change what is measured.
    for variable in ["PYTHONASYNCIODEBUG", "PYTHONDEVMODE", "NODE_OPTIONS"] {
        launcher.env_remove(variable);
    }
    for variable in ["TOKIO_WORKER_THREADS", "UV_THREADPOOL_SIZE", "RUST_LOG"] {
        launcher.env_remove(variable);
    }
    let output = launcher.output()?;
    let text = String::from_utf8_lossy(&output.stdout);
    if !output.status.success() {
        let words = String::from_utf8_lossy(&output.stderr);
        let words = words.lines().find(|line| line.contains("rror"));
        let short = text.lines().find_map(|line| line.strip_prefix("over "));
        return Ok(Err(Failure {
            short: short.map_or("fails".to_owned(), |over| format!("more than {over}")),
            words: words.unwrap_or_default().trim().to_owned(),
        }));
    }
    let mut run = Run::new();
    let mut latencies = Vec::new();
    for line in text.lines() {
        let (name, value) = line.split_once(' ').unwrap_or((line, ""));
        let value: f64 = value
            .parse()
            .map_err(|_| io::Error::other(format!("{command:?} prints {line:?}")))?;
        match name {
            "latency" => latencies.push(value),
            _ => _ = run.insert(name.to_owned(), value),
        }
    }
    if !latencies.is_empty() {
        latencies.sort_by(f64::total_cmp);
        let last = latencies.len() - 1;
        run.insert("latency_median".to_owned(), median(&latencies));
        run.insert("latency_p99".to_owned(), latencies[last * 99 / 100]);
        run.insert("latency_max".to_owned(), latencies[last]);
    }
    run.values_mut().for_each(|value| *value = rounded(*value));
    Ok(Ok(run))
}

/// The small process: starts the program that the arguments name, waits for it,
/// and prints what it has used below what it has printed itself.
pub fn launch(arguments: &[String]) -> io::Result<ExitStatus> {
    let start = Instant::now();
    let child = Command::new(&arguments[0]).args(&arguments[1..]).spawn()?;
    let process = child.id();
    thread::spawn(move || watch(process, start));
    let mut status = 0;
    // SAFETY: an all-zero rusage is a valid one, and both pointers are to
    // values that live until wait4 returns. Nobody else waits for the child.
    let used = unsafe {
        let mut used: libc::rusage = std::mem::zeroed();
        if libc::wait4(process as i32, &mut status, 0, &mut used) == -1 {
            return Err(io::Error::last_os_error());
        }
        used
    };
    let wall = start.elapsed().as_secs_f64();
    let seconds = |time: libc::timeval| time.tv_sec as f64 + time.tv_usec as f64 / 1e6;
    println!("wall {wall:.6}");
    println!("cpu {:.6}", seconds(used.ru_utime) + seconds(used.ru_stime));
    println!("memory {}", used.ru_maxrss * 1024);
    Ok(ExitStatus::from_raw(status))
}

/// Kills the process when it goes over a limit, and says which.
fn watch(process: u32, start: Instant) {
    loop {
        thread::sleep(Duration::from_millis(20));
        let over = if start.elapsed() > TIME_LIMIT {
            format!("{} s", TIME_LIMIT.as_secs())
        } else if memory(process).is_ok_and(|bytes| bytes > MEMORY_LIMIT) {
            format!("{} GiB", MEMORY_LIMIT >> 30)
        } else {
            continue;
        };
        println!("over {over}");
        // SAFETY: the process is this one's child and has not been waited for.
        unsafe { libc::kill(process as i32, libc::SIGKILL) };
        return;
    }
}

/// How many bytes of memory the process has now.
fn memory(process: u32) -> io::Result<u64> {
    let mut status = String::new();
    fs::File::open(format!("/proc/{process}/status"))?.read_to_string(&mut status)?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    let kibibytes = line.and_then(|line| line.trim().split(' ').next()?.parse().ok());
    Ok(kibibytes.unwrap_or(0) * 1024_u64)
}

/// Lets this process, and those it starts, have as many files open as the
/// system permits: each connection is one. Fails if `wanted` are not permitted.
pub fn permit_open_files(wanted: u64) -> io::Result<()> {
    // SAFETY: the pointers are to a value that outlives both calls.
    let permitted = unsafe {
        let mut limit: libc::rlimit = std::mem::zeroed();
        if libc::getrlimit(libc::RLIMIT_NOFILE, &mut limit) == -1 {
            return Err(io::Error::last_os_error());
        }
        limit.rlim_cur = limit.rlim_max;
        if libc::setrlimit(libc::RLIMIT_NOFILE, &limit) == -1 {
            return Err(io::Error::last_os_error());
        }
        limit.rlim_max
    };
    if permitted < wanted {
        return Err(io::Error::other(format!(
            "needs {wanted} open files, and {permitted} are permitted: \
             raise the hard limit with `ulimit -Hn`"
        )));
    }
    Ok(())
}
