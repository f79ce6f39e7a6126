// Blocking code under a limit of one second: nobody can interrupt it.
use std::thread;
use std::time::{Duration, Instant};
use tokio::time::{sleep, timeout};

fn say(start: Instant, event: &str) {
    println!("{:.0} s: {event}", start.elapsed().as_secs_f64());
}

async fn compute(then_wait: bool) -> &'static str {
    thread::sleep(Duration::from_secs(2)); // blocks the thread
    if then_wait {
        sleep(Duration::from_secs(1)).await;
    }
    "data"
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    for then_wait in [false, true] {
        let start = Instant::now();
        match timeout(Duration::from_secs(1), compute(then_wait)).await {
            Ok(data) => say(start, data),
            Err(_elapsed) => say(start, "the time is up"),
        }
    }
}
