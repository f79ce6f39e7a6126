// Three waits, one after another: the thread has nothing to do for 3 seconds.
use std::thread::sleep;
use std::time::{Duration, Instant};

fn fetch(name: &str) -> String {
    println!("{name}: start");
    sleep(Duration::from_secs(1)); // stands for a slow answer
    println!("{name}: done");
    format!("data {name}")
}

fn main() {
    let start = Instant::now();
    let results = [fetch("A"), fetch("B"), fetch("C")];
    println!("{}", results.join(", "));
    println!("total: {:.0} s", start.elapsed().as_secs_f64());
}
