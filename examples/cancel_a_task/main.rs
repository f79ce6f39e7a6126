// A three-second task is cancelled after one second: it cleans up and ends.
use std::time::{Duration, Instant};
use tokio::time::sleep;

fn say(start: Instant, event: &str) {
    println!("{:.0} s: {event}", start.elapsed().as_secs_f64());
}

struct CleanUp(Instant);

impl Drop for CleanUp {
    fn drop(&mut self) {
        say(self.0, "the task cleans up");
    }
}

async fn work(start: Instant) -> &'static str {
    let _clean_up = CleanUp(start); // dropped at the end or on cancellation
    say(start, "the task starts");
    sleep(Duration::from_secs(3)).await;
    say(start, "the task ends");
    "result"
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let start = Instant::now();
    let task = tokio::spawn(work(start));
    sleep(Duration::from_secs(1)).await;
    say(start, "main cancels the task");
    task.abort();
    match task.await {
        Ok(result) => say(start, &format!("main has the {result}")),
        Err(error) if error.is_cancelled() => {
            say(start, "main learns that it was cancelled")
        }
        Err(error) => panic!("{error}"),
    }
}
