// Three waits in turn: the thread spends six seconds doing nothing.
use std::thread;
use std::time::{Duration, Instant};

fn fetch(name: &str, secs: u64, start: Instant) -> String {
    println!("{:.0} s: main asks {name}", start.elapsed().as_secs_f64());
    thread::sleep(Duration::from_secs(secs)); // stands for a slow answer
    println!(
        "{:.0} s: {name} answers main",
        start.elapsed().as_secs_f64()
    );
    format!("data {name}")
}

fn main() {
    let start = Instant::now();
    let results = [
        fetch("A", 1, start),
        fetch("B", 2, start),
        fetch("C", 3, start),
    ];
    let total = start.elapsed().as_secs_f64();
    println!("{total:.0} s: main has {}", results.join(", "));
}
