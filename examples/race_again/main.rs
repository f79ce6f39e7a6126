// The same three race twice: does the second race wait for the next to end?
use futures::future::select_all;
use std::time::{Duration, Instant};
use tokio::time::sleep;

async fn fetch(name: &str, secs: u64) -> String {
    sleep(Duration::from_secs(secs)).await;
    format!("data {name}")
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let start = Instant::now();
    let fetches = [("A", 3), ("B", 1), ("C", 2)];
    let fetches = fetches.map(|(name, secs)| Box::pin(fetch(name, secs)));
    let (winner, _, fetches) = select_all(fetches).await;
    println!("{:.0} s: {winner}", start.elapsed().as_secs_f64());
    let (winner, _, _) = select_all(fetches).await;
    println!("{:.0} s: {winner}", start.elapsed().as_secs_f64());
}
