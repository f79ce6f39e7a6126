// A thousand waits at the same time: how many threads do they take?
use futures::future::join_all;
use std::collections::HashSet;
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};
use std::thread::{self, ThreadId};
use std::time::{Duration, Instant};
use tokio::time::sleep;

static OPEN: AtomicUsize = AtomicUsize::new(0);

async fn wait() -> (usize, ThreadId) {
    OPEN.fetch_add(1, Relaxed);
    sleep(Duration::from_secs(1)).await;
    (OPEN.fetch_sub(1, Relaxed), thread::current().id())
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let start = Instant::now();
    let tasks: Vec<_> = (0..1000).map(|_| tokio::spawn(wait())).collect();
    let results = join_all(tasks).await.into_iter().map(Result::unwrap);
    let total = start.elapsed().as_secs_f64();
    println!("{total:.0} s: {} waits are over", results.len());

    let (open, threads): (Vec<_>, HashSet<_>) = results.unzip();
    println!("open at the same time: {}", open.iter().max().unwrap());
    println!("threads used: {}", threads.len());
}
