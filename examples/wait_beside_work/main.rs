// A wait and a calculation on one thread: they overlap if the wait goes first.
use std::time::{Duration, Instant};
use tokio::time::sleep;

async fn wait() {
    sleep(Duration::from_secs(1)).await;
}

async fn work() {
    let start = Instant::now();
    while start.elapsed() < Duration::from_secs(1) {} // keeps the thread busy
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let start = Instant::now();
    tokio::join!(biased; wait(), work()); // polled in this order
    println!("{:.0} s: the wait first", start.elapsed().as_secs_f64());

    let start = Instant::now();
    tokio::join!(biased; work(), wait());
    println!("{:.0} s: the work first", start.elapsed().as_secs_f64());
}
