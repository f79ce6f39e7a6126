// A loop waits for one slow fetch, and reports while it is waiting.
use std::pin::pin;
use std::time::{Duration, Instant};
use tokio::time::{sleep, timeout};

fn say(start: Instant, event: &str) {
    println!("{:.0} s: {event}", start.elapsed().as_secs_f64());
}

async fn fetch(start: Instant) -> &'static str {
    say(start, "fetch begins");
    sleep(Duration::from_secs(3)).await;
    say(start, "fetch gives main its data");
    "data"
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let start = Instant::now();
    let mut fetching = pin!(fetch(start));
    loop {
        match timeout(Duration::from_secs(2), &mut fetching).await {
            Ok(data) => {
                say(start, &format!("main has {data}"));
                break;
            }
            Err(_) => say(start, "main is still waiting for fetch"),
        }
    }
}
