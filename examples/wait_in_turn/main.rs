// Three waits in turn: the thread spends three seconds doing nothing.
use std::thread;
use std::time::{Duration, Instant};

fn fetch(name: &str, start: Instant) -> String {
    println!("{:.0} s: {name} starts", start.elapsed().as_secs_f64());
    thread::sleep(Duration::from_secs(1)); // stands for a slow answer
    format!("data {name}")
}

fn main() {
    let start = Instant::now();
    let results = [fetch("A", start), fetch("B", start), fetch("C", start)];
    let total = start.elapsed().as_secs_f64();
    println!("{total:.0} s: {}", results.join(", "));
}
