// A blocking sleep in async code: the waits are in sequence again.
use std::thread;
use std::time::{Duration, Instant};

async fn fetch(name: &str, secs: u64, start: Instant) -> String {
    println!("{:.0} s: main asks {name}", start.elapsed().as_secs_f64());
    thread::sleep(Duration::from_secs(secs)); // nothing else runs meanwhile
    println!(
        "{:.0} s: {name} answers main",
        start.elapsed().as_secs_f64()
    );
    format!("data {name}")
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let start = Instant::now();
    let (a, b, c) = tokio::join!(
        fetch("A", 1, start),
        fetch("B", 2, start),
        fetch("C", 3, start)
    );
    let total = start.elapsed().as_secs_f64();
    println!("{total:.0} s: main has {a}, {b}, {c}");
}
