// Two tasks share one event loop: each runs until it waits.
use std::time::{Duration, Instant};
use tokio::time::sleep;

fn log(start: Instant, event: &str) {
    println!("{:.0} s: {event}", start.elapsed().as_secs_f64());
}

async fn fetch(name: &str, delay: u64, start: Instant) -> String {
    log(start, &format!("{name} starts"));
    sleep(Duration::from_secs(delay)).await; // gives the thread to the loop
    log(start, &format!("{name} ends"));
    format!("data {name}")
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let start = Instant::now();
    log(start, "main spawns A");
    let task_a = tokio::spawn(fetch("A", 2, start));
    log(start, "main spawns B");
    let task_b = tokio::spawn(fetch("B", 1, start));
    log(start, "main awaits A and B");
    let (a, b) = tokio::join!(task_a, task_b);
    log(start, &format!("main has {}, {}", a.unwrap(), b.unwrap()));
}
