// The thread is blocked, and a tick comes late. Is the next one late too?
use std::thread;
use std::time::{Duration, Instant};
use tokio::time::interval_at;

async fn tick_twice(start: Instant) {
    let period = Duration::from_secs(2);
    let mut ticks = interval_at((start + period).into(), period);
    for tick in 1..=2 {
        ticks.tick().await;
        println!("{:.0} s: tick {tick}", start.elapsed().as_secs_f64());
    }
}

async fn block() {
    thread::sleep(Duration::from_secs(3)); // stands for a call that blocks
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let start = Instant::now();
    tokio::join!(tick_twice(start), block());
}
