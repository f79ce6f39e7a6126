// Two tasks on one event loop: each runs until it waits, then the other may.
use std::time::{Duration, Instant};
use tokio::time::sleep;

fn log(start: Instant, event: &str) {
    println!("{:.0} s: {event}", start.elapsed().as_secs_f64());
}

async fn fetch(name: &str, delay: u64, start: Instant) -> String {
    log(start, &format!("{name} starts"));
    sleep(Duration::from_secs(delay)).await; // back to the event loop
    log(start, &format!("{name} ends"));
    format!("data {name}")
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let start = Instant::now();
    let task_a = tokio::spawn(fetch("A", 2, start));
    let task_b = tokio::spawn(fetch("B", 1, start));
    let a = task_a.await.unwrap(); // B ends during this wait
    let b = task_b.await.unwrap(); // and this one is none
    log(start, &format!("{a}, {b}"));
}
