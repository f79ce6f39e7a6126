// A result is set, but nothing is woken: when is the result noticed?
use std::future::{Future, poll_fn};
use std::sync::{Arc, OnceLock};
use std::task::Poll;
use std::thread;
use std::time::{Duration, Instant};
use tokio::time::timeout;

fn work(slot: Arc<OnceLock<u32>>) {
    thread::sleep(Duration::from_secs(1));
    let _ = slot.set(42); // sets the result, but wakes nothing
}

async fn wait_for_thread() -> u32 {
    let slot = Arc::new(OnceLock::new());
    thread::spawn({
        let slot = slot.clone();
        move || work(slot)
    });
    poll_fn(|_cx| slot.get().map_or(Poll::Pending, |&set| Poll::Ready(set)))
        .await
}

async fn limit<T>(secs: u64, waited_for: impl Future<Output = T>) -> String {
    let (start, limit) = (Instant::now(), Duration::from_secs(secs));
    let in_time = timeout(limit, waited_for).await.is_ok();
    let outcome = if in_time { "ready" } else { "not ready" };
    format!("{outcome}, limit reached: {}", start.elapsed() >= limit)
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let direct = limit(2, wait_for_thread());
    let task = limit(3, tokio::spawn(wait_for_thread()));
    let (direct, task) = tokio::join!(direct, task);
    println!("2 s, direct: {direct}");
    println!("3 s, in a task: {task}");
}
