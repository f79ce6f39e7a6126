// Awaited one by one, two fetches don't overlap; spawned first, they do.
use std::time::{Duration, Instant};
use tokio::time::sleep;

fn log(start: Instant, event: &str) {
    println!("{:.0} s: {event}", start.elapsed().as_secs_f64());
}

async fn fetch(name: &str, secs: u64, start: Instant) -> String {
    log(start, &format!("{name} starts"));
    sleep(Duration::from_secs(secs)).await;
    log(start, &format!("{name} ends"));
    format!("data {name}")
}

async fn await_each() {
    let start = Instant::now();
    let a = fetch("A", 2, start).await;
    let b = fetch("B", 1, start).await; // starts only when A has ended
    log(start, &format!("main has {a}, {b}"));
}

async fn spawn_both() {
    let start = Instant::now();
    let task_a = tokio::spawn(fetch("A", 2, start));
    let task_b = tokio::spawn(fetch("B", 1, start));
    let (a, b) = (task_a.await.unwrap(), task_b.await.unwrap());
    log(start, &format!("main has {a}, {b}"));
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    await_each().await;
    spawn_both().await;
}
