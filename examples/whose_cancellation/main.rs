// An owner cancels its worker and, while waiting for it, is itself cancelled.
use std::time::{Duration, Instant};
use tokio::time::sleep;
use tokio_util::sync::CancellationToken;

fn say(start: Instant, event: &str) {
    println!("{:.0} s: {event}", start.elapsed().as_secs_f64());
}

async fn work(start: Instant, stop: CancellationToken) {
    stop.cancelled().await;
    say(start, "the worker cleans up");
    sleep(Duration::from_secs(3)).await;
    say(start, "the worker has cleaned up");
}

async fn own(start: Instant) {
    let stop = CancellationToken::new();
    let worker = tokio::spawn(work(start, stop.clone()));
    stop.cancel();
    worker.await.unwrap();
    say(start, "the owner goes on");
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let start = Instant::now();
    let owner = tokio::spawn(own(start));
    sleep(Duration::from_secs(1)).await;
    owner.abort();
    let cancelled = owner.await.is_err_and(|error| error.is_cancelled());
    say(start, &format!("the owner was cancelled: {cancelled}"));
    sleep(Duration::from_secs(3)).await; // is the worker still running?
}
