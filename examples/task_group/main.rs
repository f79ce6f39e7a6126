// A group of tasks: main carries on only when the last of them has ended.
use std::time::{Duration, Instant};
use tokio::task::JoinSet;
use tokio::time::sleep;

async fn work(name: &str, seconds: u64, start: Instant) {
    sleep(Duration::from_secs(seconds)).await;
    println!("{:.0} s: {name} ends", start.elapsed().as_secs_f64());
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let start = Instant::now();
    let mut group = JoinSet::new();
    group.spawn(work("A", 3, start));
    group.spawn(work("B", 1, start));
    group.spawn(work("C", 2, start));
    group.join_all().await; // panics if a task has panicked
    let total = start.elapsed().as_secs_f64();
    println!("{total:.0} s: the group has ended");
}
