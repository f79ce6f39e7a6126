// A task is spawned: when does its first line run?
use std::thread;
use std::time::{Duration, Instant};

fn log(start: Instant, event: &str) {
    println!("{:.0} s: {event}", start.elapsed().as_secs_f64());
}

async fn work(start: Instant) {
    log(start, "the task starts");
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let start = Instant::now();
    log(start, "main spawns the task");
    let task = tokio::spawn(work(start));
    thread::sleep(Duration::from_secs(1)); // keeps main busy: no await
    log(start, "main awaits the task");
    task.await.unwrap();
    log(start, "main ends");
}
