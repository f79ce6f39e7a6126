// Two waits are created first and awaited later: when does each one begin?
use std::time::{Duration, Instant};
use tokio::time::sleep;

async fn wait() {
    sleep(Duration::from_secs(1)).await;
}

async fn two_calls(start: Instant) {
    let first = wait();
    let second = wait();
    first.await;
    second.await;
    println!("{:.0} s: two calls awaited", start.elapsed().as_secs_f64());
}

async fn two_sleeps(start: Instant) {
    let first = sleep(Duration::from_secs(1));
    let second = sleep(Duration::from_secs(1));
    first.await;
    second.await;
    println!("{:.0} s: two sleeps awaited", start.elapsed().as_secs_f64());
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    two_calls(Instant::now()).await;
    two_sleeps(Instant::now()).await;
}
