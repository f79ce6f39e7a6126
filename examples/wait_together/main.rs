// Three waits together on one thread take no longer than the longest of them.
use std::time::{Duration, Instant};
use tokio::time::sleep;

async fn fetch(name: &str, secs: u64, start: Instant) -> String {
    println!("{:.0} s: main asks {name}", start.elapsed().as_secs_f64());
    sleep(Duration::from_secs(secs)).await; // the thread is free meanwhile
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
