// main works on one result: do the other fetches make progress meanwhile?
use futures::stream::{FuturesUnordered, StreamExt};
use std::time::{Duration, Instant};
use tokio::time::sleep;

fn say(start: Instant, event: &str) {
    println!("{:.0} s: {event}", start.elapsed().as_secs_f64());
}

async fn fetch(name: &str, secs: u64, start: Instant) -> String {
    sleep(Duration::from_secs(secs)).await;
    say(start, &format!("{name} is connected"));
    sleep(Duration::from_secs(secs * 2)).await;
    format!("data {name}")
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let start = Instant::now();
    let mut fetches = FuturesUnordered::new();
    fetches.push(fetch("A", 0, start));
    fetches.push(fetch("B", 1, start));
    let first = fetches.next().await.unwrap();
    say(start, &format!("main works on {first}"));
    sleep(Duration::from_secs(2)).await;
    say(start, "main has done that");
    let second = fetches.next().await.unwrap();
    say(start, &format!("main works on {second}"));
}
