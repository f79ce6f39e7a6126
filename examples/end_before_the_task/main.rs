// The main function ends while a task sleeps: what happens to the task?
use std::time::{Duration, Instant};
use tokio::time::sleep;

fn log(start: Instant, event: &str) {
    println!("{:.0} s: {event}", start.elapsed().as_secs_f64());
}

struct Cleanup(Instant);

impl Drop for Cleanup {
    fn drop(&mut self) {
        log(self.0, "the task cleans up");
    }
}

async fn work(start: Instant) {
    let _cleanup = Cleanup(start); // dropped with the task
    sleep(Duration::from_secs(2)).await;
    log(start, "the task ends");
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let start = Instant::now();
    tokio::spawn(work(start));
    sleep(Duration::from_secs(1)).await;
    log(start, "main ends");
}
