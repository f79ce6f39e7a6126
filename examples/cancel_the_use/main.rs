// The time limit is inside the scope, so the scope still closes the resource.
use std::time::{Duration, Instant};
use tokio::time::{error::Elapsed, sleep, timeout};

async fn close(start: Instant) {
    sleep(Duration::from_secs(1)).await;
    println!("{:.0} s: closed", start.elapsed().as_secs_f64());
}

async fn with_resource(
    limit: Duration,
    start: Instant,
    use_it: impl AsyncFnOnce(),
) -> Result<(), Elapsed> {
    let result = timeout(limit, use_it()).await; // drops only the work
    close(start).await;
    result
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let start = Instant::now();
    let result = with_resource(Duration::from_secs(1), start, async || {
        sleep(Duration::from_secs(2)).await;
        println!("{:.0} s: used", start.elapsed().as_secs_f64());
    })
    .await;
    if result.is_err() {
        println!("{:.0} s: main gave up", start.elapsed().as_secs_f64());
    }
}
