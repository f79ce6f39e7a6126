// An operation needs three seconds and gets one: the work stops.
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
    match timeout(Duration::from_secs(1), fetch(start)).await {
        Ok(data) => say(start, &format!("main has {data}")),
        Err(_elapsed) => say(start, "main gives up on the fetch"),
    }
    sleep(Duration::from_secs(3)).await; // in case the fetch is still running
    say(start, "main ends");
}
