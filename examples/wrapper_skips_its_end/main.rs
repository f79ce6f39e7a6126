// A careless timer: when the work fails, it reports no time.
use std::time::{Duration, Instant};
use tokio::time::sleep;

async fn timed<T, E>(
    name: &str,
    work: impl AsyncFnOnce() -> Result<T, E>,
) -> Result<T, E> {
    let start = Instant::now();
    println!("{name} starts");
    let value = work().await?; // an error leaves here
    println!("{name} took {:.0} s", start.elapsed().as_secs_f64());
    Ok(value)
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let result = timed("upload", async || {
        sleep(Duration::from_secs(2)).await;
        Err::<(), _>("no space left")
    })
    .await;
    if let Err(error) = result {
        println!("main has an error: {error}");
    }
}
