// Three tasks wait at the same time, on the language's usual runtime.
use std::time::{Duration, Instant};
use tokio::task::JoinSet;
use tokio::time::sleep;

async fn work(name: &str, secs: u64) {
    sleep(Duration::from_secs(secs)).await;
    println!("{name} ends");
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let start = Instant::now();
    let mut tasks = JoinSet::new();
    tasks.spawn(work("A", 2));
    tasks.spawn(work("B", 1));
    tasks.spawn(work("C", 0));
    tasks.join_all().await;
    println!("less than 3 s: {}", start.elapsed().as_secs() < 3);
}
