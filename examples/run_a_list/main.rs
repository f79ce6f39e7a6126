// All the fetches of a list run together, and the list can also be empty.
use futures::future::join_all;
use std::time::{Duration, Instant};
use tokio::time::sleep;

async fn fetch_user(name: &str, secs: u64) -> String {
    sleep(Duration::from_secs(secs)).await;
    format!("user {name}")
}

async fn fetch_all(wanted: &[(&str, u64)], start: Instant) {
    let fetches = wanted.iter().map(|(name, secs)| fetch_user(name, *secs));
    let users = join_all(fetches).await;
    let total = start.elapsed().as_secs_f64();
    println!("{total:.0} s: [{}]", users.join(", "));
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let start = Instant::now();
    fetch_all(&[("Ada", 3), ("Grace", 1), ("Alan", 2)], start).await;
    fetch_all(&[], start).await;
}
