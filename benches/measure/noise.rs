//! How busy the machine is with other things than what is measured.

use crate::results::Run;
use nix::sys::resource::{UsageWho, getrusage};
use nix::sys::time::TimeValLike;
use std::time::Instant;
use std::{fs, io};

/// How many seconds the ticks of `/proc/stat` last.
const TICK: f64 = 0.01;

/// What the system has counted until now, in seconds.
pub struct Machine {
    time: Instant,
    /// The processor time of everything.
    busy: f64,
    /// The processor time of this process and of the programs that it ran.
    own: f64,
    /// The time that the host gave to other machines.
    stolen: f64,
    /// The time in which something waited for a processor.
    pressure: f64,
}

impl Machine {
    pub fn now() -> io::Result<Machine> {
        let stat = fs::read_to_string("/proc/stat")?;
        let first = stat.lines().next().unwrap_or_default();
        let ticks = first.split_whitespace().skip(1);
        let ticks: Vec<f64> = ticks.filter_map(|it| it.parse().ok()).collect();
        // user, nice, system, idle, iowait, irq, softirq, steal
        let busy = [0, 1, 2, 5, 6].map(|column| ticks[column] * TICK);
        let mut own = 0.0;
        for who in [UsageWho::RUSAGE_SELF, UsageWho::RUSAGE_CHILDREN] {
            let used = getrusage(who)?;
            let time = used.user_time() + used.system_time();
            own += time.num_microseconds() as f64 / 1e6;
        }
        Ok(Machine {
            time: Instant::now(),
            busy: busy.iter().sum(),
            own,
            stolen: ticks[7] * TICK,
            pressure: pressure().unwrap_or(0.0),
        })
    }

    /// What has come since then, as a run records it. The child that was
    /// measured must have been waited for.
    pub fn since(&self, before: &Machine) -> Run {
        let load = fs::read_to_string("/proc/loadavg").unwrap_or_default();
        let load = load.split(' ').next().and_then(|it| it.parse().ok());
        let others = (self.busy - before.busy) - (self.own - before.own);
        Run::from([
            ("machine_others".to_owned(), others.max(0.0)),
            ("machine_stolen".to_owned(), self.stolen - before.stolen),
            (
                "machine_pressure".to_owned(),
                self.pressure - before.pressure,
            ),
            ("machine_load".to_owned(), load.unwrap_or(0.0)),
            (
                "machine_time".to_owned(),
                (self.time - before.time).as_secs_f64(),
            ),
        ])
    }
}

/// By how much the machine's other work exceeds what a quiet machine has: above
/// zero, the run is noisy. The ticks are too coarse to tell less than 50 ms.
pub fn excess(run: &Run) -> f64 {
    let value = |name: &str| run.get(name).copied().unwrap_or(0.0);
    let permitted = 0.05 + 0.05 * value("machine_time");
    value("machine_others") + value("machine_stolen") - permitted
}

/// The pressure-stall information on processors, where the kernel has it.
fn pressure() -> Option<f64> {
    let text = fs::read_to_string("/proc/pressure/cpu").ok()?;
    let total = text.lines().next()?.rsplit_once("total=")?.1;
    Some(total.parse::<f64>().ok()? / 1e6)
}
