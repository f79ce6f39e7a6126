// The three tasks of the executor by hand, on the language's usual runtime.
use std::time::{Duration, Instant};
use tokio::task::JoinSet;
use tokio::time::sleep;

async fn work(name: &str, secs: u64, start: Instant) {
    sleep(Duration::from_secs(secs)).await;
    println!("{:.0} s: {name} ends", start.elapsed().as_secs_f64());
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let start = Instant::now();
    let mut tasks = JoinSet::new();
    tasks.spawn(work("A", 2, start));
    tasks.spawn(work("B", 1, start));
    tasks.spawn(work("C", 0, start));
    tasks.join_all().await;
}
