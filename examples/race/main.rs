// Three race, and the first to end wins: what becomes of the losers?
use std::time::{Duration, Instant};
use tokio::time::sleep;

async fn fetch(name: &str, secs: u64, start: Instant) -> String {
    sleep(Duration::from_secs(secs)).await;
    println!("{:.0} s: {name} ends", start.elapsed().as_secs_f64());
    format!("data {name}")
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let start = Instant::now();
    let first = tokio::select! {
        data = fetch("A", 1, start) => data,
        data = fetch("B", 2, start) => data,
        data = fetch("C", 3, start) => data,
    };
    println!("{:.0} s: first: {first}", start.elapsed().as_secs_f64());
    sleep(Duration::from_secs(3)).await;
    println!("{:.0} s: main ends", start.elapsed().as_secs_f64());
}
