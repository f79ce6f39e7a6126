// A blocking sleep in async code: the waits are in turn again.
use std::thread;
use std::time::{Duration, Instant};

async fn fetch(name: &str, start: Instant) -> String {
    println!("{:.0} s: {name} starts", start.elapsed().as_secs_f64());
    thread::sleep(Duration::from_secs(1)); // nothing else runs meanwhile
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
