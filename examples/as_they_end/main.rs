// Three fetches run together, and each result is used as soon as it arrives.
use futures::stream::{FuturesUnordered, StreamExt};
use std::time::{Duration, Instant};
use tokio::time::sleep;

async fn fetch(name: &str, secs: u64) -> String {
    sleep(Duration::from_secs(secs)).await;
    format!("data {name}")
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let start = Instant::now();
    let mut fetches = FuturesUnordered::new();
    fetches.push(fetch("A", 3));
    fetches.push(fetch("B", 1));
    fetches.push(fetch("C", 2));
    while let Some(data) = fetches.next().await {
        println!("{:.0} s: {data}", start.elapsed().as_secs_f64());
    }
}
