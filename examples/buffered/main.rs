// At most two fetches at a time, and their results in the order of the jobs.
use futures::stream::{self, StreamExt};
use std::time::{Duration, Instant};
use tokio::time::sleep;

const JOBS: [(&str, u64); 3] = [("A", 3), ("B", 1), ("C", 1)];

async fn fetch(name: &str, secs: u64, start: Instant) -> String {
    println!("{:.0} s: {name} starts", start.elapsed().as_secs_f64());
    sleep(Duration::from_secs(secs)).await;
    println!("{:.0} s: {name} ends", start.elapsed().as_secs_f64());
    format!("data {name}")
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let start = Instant::now();
    let fetches =
        stream::iter(JOBS).map(|(name, secs)| fetch(name, secs, start));
    let results: Vec<_> = fetches.buffered(2).collect().await;
    let total = start.elapsed().as_secs_f64();
    println!("{total:.0} s: main has {}", results.join(", "));
}
