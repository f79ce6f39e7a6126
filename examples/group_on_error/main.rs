// One task of the group fails: the others are told to stop, and do.
use std::time::{Duration, Instant};
use tokio::time::sleep;
use tokio_util::{sync::CancellationToken, task::TaskTracker};

async fn work(
    name: &str,
    seconds: u64,
    start: Instant,
    stop: CancellationToken,
) {
    let wait = sleep(Duration::from_secs(seconds));
    let how = match stop.run_until_cancelled(wait).await {
        Some(()) => "ends",
        None => "is cancelled",
    };
    println!("{:.0} s: {name} {how}", start.elapsed().as_secs_f64());
}

async fn broken(
    seconds: u64,
    start: Instant,
    stop: CancellationToken,
) -> Result<(), &'static str> {
    sleep(Duration::from_secs(seconds)).await;
    println!("{:.0} s: B fails", start.elapsed().as_secs_f64());
    stop.cancel(); // tokio does not do this by itself
    Err("B is broken")
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let start = Instant::now();
    let (group, stop) = (TaskTracker::new(), CancellationToken::new());
    group.spawn(work("A", 1, start, stop.clone()));
    let b = group.spawn(broken(2, start, stop.clone()));
    group.spawn(work("C", 3, start, stop.clone()));
    group.close(); // no more tasks: wait() may end
    group.wait().await;
    if let Err(error) = b.await.expect("B does not panic") {
        let total = start.elapsed().as_secs_f64();
        println!("{total:.0} s: the group has failed: {error}");
    }
}
