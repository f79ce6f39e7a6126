// Blocking code has a time limit of one second: the limit comes too late.
use std::thread;
use std::time::{Duration, Instant};
use tokio::task::yield_now;
use tokio::time::{sleep, timeout};

fn say(start: Instant, event: &str) {
    println!("{:.0} s: {event}", start.elapsed().as_secs_f64());
}

async fn compute(then: &str) -> &'static str {
    thread::sleep(Duration::from_secs(2)); // blocks the thread
    match then {
        "yields" => yield_now().await,
        "waits" => sleep(Duration::from_secs(1)).await,
        _ => {}
    }
    "data"
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    for then in ["returns", "yields", "waits"] {
        let start = Instant::now();
        match timeout(Duration::from_secs(1), compute(then)).await {
            Ok(data) => say(start, &format!("it {then}: {data}")),
            Err(_elapsed) => say(start, &format!("it {then}: too late")),
        }
    }
}
