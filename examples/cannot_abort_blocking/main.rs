// Blocking work on a thread of its own is cancelled: does it stop?
use std::thread;
use std::time::{Duration, Instant};
use tokio::sync::oneshot;
use tokio::task::spawn_blocking;
use tokio::time::sleep;

fn say(start: Instant, event: &str) {
    println!("{:.0} s: {event}", start.elapsed().as_secs_f64());
}

fn work(ready: oneshot::Sender<Instant>) {
    let start = Instant::now();
    ready.send(start).unwrap(); // the thread is running
    thread::sleep(Duration::from_secs(3));
    say(start, "the work ends");
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let (ready, is_ready) = oneshot::channel();
    let task = spawn_blocking(|| work(ready));
    let start = is_ready.await.unwrap();
    sleep(Duration::from_secs(1)).await;
    task.abort();
    say(start, "main has cancelled the task");
    match task.await {
        Ok(()) => say(start, "cancelled: false"),
        Err(error) => {
            say(start, &format!("cancelled: {}", error.is_cancelled()))
        }
    }
}
