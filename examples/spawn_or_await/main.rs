// Awaited one by one, two fetches take turns; spawned first, they overlap.
use std::time::{Duration, Instant};
use tokio::time::sleep;

fn log(start: Instant, event: &str) {
    println!("{:.0} s: {event}", start.elapsed().as_secs_f64());
}

async fn fetch(name: &str, start: Instant) -> String {
    log(start, &format!("{name} starts"));
    sleep(Duration::from_secs(1)).await;
    format!("data {name}")
}

async fn await_each() {
    let start = Instant::now();
    let a = fetch("A", start).await;
    let b = fetch("B", start).await; // not called before A is there
    log(start, &format!("{a}, {b}, one by one"));
}

async fn spawn_both() {
    let start = Instant::now();
    let task_a = tokio::spawn(fetch("A", start));
    let task_b = tokio::spawn(fetch("B", start));
    let (a, b) = (task_a.await.unwrap(), task_b.await.unwrap());
    log(start, &format!("{a}, {b}, spawned first"));
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    await_each().await;
    spawn_both().await;
}
