// Use the first result alone, then the others when all have arrived.
use futures::future::{join_all, select_all};
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
    let (first, _, pending) = select_all(fetches).await;
    println!("{:.0} s: first: {first}", start.elapsed().as_secs_f64());
    let rest = join_all(pending).await.join(", ");
    println!("{:.0} s: the rest: {rest}", start.elapsed().as_secs_f64());
}
