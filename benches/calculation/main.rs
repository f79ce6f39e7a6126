// ANCHOR: listing
// The same calculation in turn, as tasks on one thread, and on threads.
use std::env;
use tokio::task::JoinSet;

// Enough steps for about 50 ms.
const STEPS: u32 = 40_000_000;

fn calculate(job: u32) -> u32 {
    let mut value = job;
    for _ in 0..STEPS {
        value = value.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        value ^= value >> 16;
    }
    value
}

async fn in_turn(jobs: u32) -> Vec<u32> {
    (0..jobs).map(calculate).collect()
}

async fn in_tasks(jobs: u32) -> Vec<u32> {
    let mut tasks = JoinSet::new();
    for job in 0..jobs {
        tasks.spawn(async move { calculate(job) });
    }
    tasks.join_all().await
}

async fn in_threads(jobs: u32) -> Vec<u32> {
    let mut tasks = JoinSet::new();
    for job in 0..jobs {
        tasks.spawn_blocking(move || calculate(job));
    }
    tasks.join_all().await
}
// ANCHOR_END: listing

mod gauge {
    include!(concat!(env!("BENCHES"), "/gauge/gauge.rs"));
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let jobs = env::args().nth(2).map_or(0, |n| n.parse().unwrap());
    let mode = env::args().nth(3).unwrap_or_default();
    let gauge = gauge::Gauge::start();
    let values = match mode.as_str() {
        "tasks" => in_tasks(jobs).await,
        "threads" => in_threads(jobs).await,
        _ => in_turn(jobs).await,
    };
    gauge.stop();
    // Every way must come to the same sum.
    println!("sum {}", values.into_iter().map(u64::from).sum::<u64>());
}
