// The function that made the group returns early: what becomes of its task?
use std::time::{Duration, Instant};
use tokio::task::JoinSet;
use tokio::time::sleep;

async fn work(start: Instant) {
    sleep(Duration::from_secs(2)).await;
    println!("{:.0} s: A ends", start.elapsed().as_secs_f64());
}

async fn return_early(start: Instant) -> &'static str {
    let mut group = JoinSet::new();
    group.spawn(work(start));
    sleep(Duration::from_secs(1)).await;
    println!("{:.0} s: return", start.elapsed().as_secs_f64());
    // The group is dropped here, and that aborts its tasks.
    "enough"
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let start = Instant::now();
    let result = return_early(start).await;
    println!("{:.0} s: {result}", start.elapsed().as_secs_f64());
    sleep(Duration::from_secs(2)).await; // time for A, if it still runs
    println!("{:.0} s: main ends", start.elapsed().as_secs_f64());
}
