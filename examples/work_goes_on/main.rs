// A limit for the wait alone: the time is up, and the work goes on.
use std::time::{Duration, Instant};
use tokio::time::{sleep, timeout};

fn say(start: Instant, event: &str) {
    println!("{:.0} s: {event}", start.elapsed().as_secs_f64());
}

async fn fetch(start: Instant) -> &'static str {
    say(start, "the fetch starts");
    sleep(Duration::from_secs(3)).await;
    say(start, "the fetch ends");
    "data"
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let start = Instant::now();
    let mut task = tokio::spawn(fetch(start));
    // The timeout drops only a borrow of the handle, not the task.
    match timeout(Duration::from_secs(1), &mut task).await {
        Ok(data) => say(start, data.unwrap()),
        Err(_elapsed) => {
            say(start, "the time is up");
            say(start, task.await.unwrap());
        }
    }
}
