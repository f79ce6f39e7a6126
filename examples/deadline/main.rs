// One deadline for several operations: each has only the time that is left.
use std::time::Duration;
use tokio::time::{Instant, sleep, timeout_at};

fn say(start: Instant, event: &str) {
    println!("{:.0} s: {event}", start.elapsed().as_secs_f64());
}

async fn fetch(name: &str, start: Instant) -> String {
    say(start, &format!("{name} starts"));
    sleep(Duration::from_secs(2)).await;
    format!("data {name}")
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let start = Instant::now();
    let deadline = start + Duration::from_secs(3);
    for name in ["A", "B", "C"] {
        match timeout_at(deadline, fetch(name, start)).await {
            Ok(data) => say(start, &data),
            Err(_elapsed) => say(start, &format!("{name} is late")),
        }
    }
}
