// The same three waits together, on one thread: one second.
use std::time::{Duration, Instant};
use tokio::time::sleep;

async fn fetch(name: &str, start: Instant) -> String {
    println!("{:.0} s: {name} starts", start.elapsed().as_secs_f64());
    sleep(Duration::from_secs(1)).await; // the thread is free meanwhile
    format!("data {name}")
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let start = Instant::now();
    let (a, b, c) =
        tokio::join!(fetch("A", start), fetch("B", start), fetch("C", start));
    let total = start.elapsed().as_secs_f64();
    println!("{total:.0} s: {a}, {b}, {c}");
}
