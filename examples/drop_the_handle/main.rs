// A task's handle is dropped, but the task runs to its end.
use std::time::{Duration, Instant};
use tokio::sync::oneshot;
use tokio::time::sleep;

fn log(start: Instant, event: &str) {
    println!("{:.0} s: {event}", start.elapsed().as_secs_f64());
}

async fn work(start: Instant, done: oneshot::Sender<()>) {
    sleep(Duration::from_secs(1)).await;
    log(start, "the task ends");
    done.send(()).unwrap();
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let start = Instant::now();
    let (sender, done) = oneshot::channel();
    let task = tokio::spawn(work(start, sender));
    drop(task); // detaches the task: the runtime keeps it
    log(start, "main has no handle");
    done.await.unwrap();
    log(start, "main knows that the task is done");
}
