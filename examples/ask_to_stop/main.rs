// A task is asked to stop, and takes a second to clean up.
use std::time::{Duration, Instant};
use tokio::time::sleep;
use tokio_util::sync::CancellationToken;

fn say(start: Instant, event: &str) {
    println!("{:.0} s: {event}", start.elapsed().as_secs_f64());
}

async fn work(start: Instant, stop: CancellationToken) {
    let wait = sleep(Duration::from_secs(3));
    if stop.run_until_cancelled(wait).await.is_some() {
        say(start, "the task has done its work");
    }
    say(start, "the task cleans up"); // whether the work is done or not
    sleep(Duration::from_secs(1)).await;
    say(start, "the task has cleaned up");
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let start = Instant::now();
    let stop = CancellationToken::new();
    let task = tokio::spawn(work(start, stop.clone()));
    sleep(Duration::from_secs(1)).await;
    say(start, "main asks the task to stop");
    stop.cancel();
    task.await.unwrap();
    say(start, "main ends");
}
