// main spends a second awaiting ready values: another task's timer is late.
use std::time::{Duration, Instant};
use tokio::task::yield_now;
use tokio::time::sleep;

fn log(start: Instant, event: &str) {
    println!("{:.0} s: {event}", start.elapsed().as_secs_f64());
}

async fn cached() -> u32 {
    42
}

async fn other(start: Instant) {
    sleep(Duration::from_millis(1)).await;
    log(start, "the timer of the other task is over");
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let start = Instant::now();
    let task = tokio::spawn(other(start));
    yield_now().await; // lets the other task run until it waits
    log(start, "main awaits again and again");
    while start.elapsed() < Duration::from_secs(1) {
        cached().await;
    }
    log(start, "main waits");
    task.await.unwrap();
}
