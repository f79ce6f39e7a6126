// A limit of one second, and a clean-up that takes one more.
use std::time::{Duration, Instant};
use tokio::time::{sleep, timeout};

fn say(start: Instant, event: &str) {
    println!("{:.0} s: {event}", start.elapsed().as_secs_f64());
}

struct CleanUp(Instant);

impl Drop for CleanUp {
    fn drop(&mut self) {
        let start = self.0;
        say(start, "the clean-up starts");
        // To drop is not async: what has to wait must become a task.
        tokio::spawn(async move {
            sleep(Duration::from_secs(1)).await;
            say(start, "the clean-up ends");
        });
    }
}

async fn fetch(start: Instant) -> &'static str {
    let _clean_up = CleanUp(start);
    sleep(Duration::from_secs(3)).await;
    "data"
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let start = Instant::now();
    match timeout(Duration::from_secs(1), fetch(start)).await {
        Ok(data) => say(start, data),
        Err(_elapsed) => say(start, "main hears that the time is up"),
    }
    sleep(Duration::from_secs(2)).await;
}
