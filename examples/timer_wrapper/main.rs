// A timer around async work: it tells the time, even if the work fails.
use std::time::{Duration, Instant};
use tokio::time::sleep;

async fn timed<T>(name: &str, work: impl AsyncFnOnce() -> T) -> T {
    let start = Instant::now();
    println!("{name} starts");
    let result = work().await; // an error is a value: it comes by here as well
    println!("{name} took {:.0} s", start.elapsed().as_secs_f64());
    result
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let data = timed("download", async || {
        sleep(Duration::from_secs(1)).await;
        "data"
    })
    .await;
    println!("main has {data}");

    let result = timed("upload", async || {
        sleep(Duration::from_secs(2)).await;
        Err::<(), _>("no space left")
    })
    .await;
    if let Err(error) = result {
        println!("main has an error: {error}");
    }
}
