// A thousand waits at once, and the threads that it takes.
use futures::future::join_all;
use std::collections::HashSet;
use std::thread::{self, ThreadId};
use std::time::{Duration, Instant};
use tokio::time::sleep;

async fn wait() -> ThreadId {
    sleep(Duration::from_secs(1)).await;
    thread::current().id()
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let start = Instant::now();
    let tasks: Vec<_> = (0..1000).map(|_| tokio::spawn(wait())).collect();
    let results = join_all(tasks).await;
    let total = start.elapsed().as_secs_f64();
    println!("{total:.0} s: {} waits are over", results.len());

    let threads: HashSet<_> = results.into_iter().map(Result::unwrap).collect();
    println!("threads used: {}", threads.len());
}
