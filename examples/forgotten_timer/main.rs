// The work is done in time: does its timer keep the program waiting?
use std::time::{Duration, Instant};
use tokio::time::{sleep, timeout};

fn say(start: Instant, event: &str) {
    println!("{:.0} s: {event}", start.elapsed().as_secs_f64());
}

async fn fetch() -> &'static str {
    sleep(Duration::from_secs(1)).await;
    "data"
}

#[tokio::main(flavor = "current_thread")]
async fn run(start: Instant) {
    let limit = Duration::from_secs(3);
    say(start, timeout(limit, fetch()).await.unwrap());
}

fn main() {
    let start = Instant::now();
    run(start); // returns when the runtime has ended
    say(start, "the program ends");
}
