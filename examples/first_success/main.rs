// The first to succeed wins: a failure before that is skipped.
use futures::future::select_ok;
use std::time::{Duration, Instant};
use tokio::time::sleep;

async fn fetch(name: &str, secs: u64) -> Result<String, String> {
    sleep(Duration::from_secs(secs)).await;
    if name == "B" || name == "C" {
        return Ok(format!("data {name}"));
    }
    Err(format!("no {name}"))
}

async fn fetch_any(wanted: &[(&str, u64)], start: Instant) {
    let fetches = wanted.iter().map(|(name, secs)| fetch(name, *secs));
    // `select_ok` moves its futures, so each is pinned in a box.
    let outcome = match select_ok(fetches.map(Box::pin)).await {
        Ok((data, _losers)) => data,
        Err(error) => format!("all failed: {error}"),
    };
    println!("{:.0} s: {outcome}", start.elapsed().as_secs_f64());
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let start = Instant::now();
    fetch_any(&[("A", 1), ("B", 2), ("C", 3)], start).await;
    fetch_any(&[("X", 1), ("Y", 2)], start).await;
}
