// A task starts on another thread even though its creator blocks.
use std::sync::mpsc::{self, Sender};

async fn work(started: Sender<()>) {
    println!("the task starts");
    started.send(()).unwrap();
}

#[tokio::main(flavor = "multi_thread", worker_threads = 1)]
async fn main() {
    println!("main spawns");
    let (sender, started) = mpsc::channel();
    let task = tokio::spawn(work(sender)); // to run on the worker thread
    started.recv().unwrap(); // blocks main's thread: there is no await
    println!("main awaits");
    task.await.unwrap();
    println!("main ends");
}
