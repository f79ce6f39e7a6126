// A task for another thread starts although its creator blocks.
use std::sync::mpsc::{self, Sender};

async fn work(started: Sender<()>) {
    println!("the task starts");
    started.send(()).unwrap();
}

#[tokio::main(flavor = "multi_thread", worker_threads = 1)]
async fn main() {
    println!("main spawns");
    let (sender, started) = mpsc::channel();
    let task = tokio::spawn(work(sender)); // for the worker thread
    started.recv().unwrap(); // main blocks its thread: no await
    println!("main awaits");
    task.await.unwrap();
    println!("main ends");
}
