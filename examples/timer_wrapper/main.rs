// A timer around async work: it reports the time, however the work ends.
use std::time::{Duration, Instant};
use tokio::time::{sleep, timeout};

struct Timer(&'static str, Instant);

impl Drop for Timer {
    fn drop(&mut self) {
        let Timer(name, start) = self;
        println!("{name} took {:.0} s", start.elapsed().as_secs_f64());
    }
}

async fn timed<T>(name: &'static str, work: impl AsyncFnOnce() -> T) -> T {
    println!("{name} starts");
    let _timer = Timer(name, Instant::now()); // dropped however the work ends
    work().await
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let data = timed("download", async || {
        sleep(Duration::from_secs(1)).await;
        "data"
    });
    println!("main has {}", data.await);

    let result = timed("upload", async || {
        sleep(Duration::from_secs(2)).await;
        Err::<(), _>("no space left")
    });
    if let Err(error) = result.await {
        println!("main has an error: {error}");
    }

    let backup = timed("backup", async || sleep(Duration::from_secs(3)).await);
    if timeout(Duration::from_secs(1), backup).await.is_err() {
        println!("main gives up");
    }
}
