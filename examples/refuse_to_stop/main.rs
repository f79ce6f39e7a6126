// A task is cancelled but tries to carry on: can it?
use std::time::{Duration, Instant};
use tokio::time::sleep;

fn say(start: Instant, event: &str) {
    println!("{:.0} s: {event}", start.elapsed().as_secs_f64());
}

async fn work(start: Instant) -> &'static str {
    sleep(Duration::from_secs(3)).await; // stops here, with nothing to catch
    say(start, "the task ends");
    "result"
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let start = Instant::now();
    let task = tokio::spawn(work(start));
    sleep(Duration::from_secs(1)).await;
    task.abort();
    match task.await {
        Ok(result) => say(start, &format!("main has the {result}")),
        Err(error) if error.is_cancelled() => {
            say(start, "main learns that it was cancelled")
        }
        Err(error) => panic!("{error}"),
    }
}
