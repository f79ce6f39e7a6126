// A task hands work to another thread and blocks: does the work start?
use std::sync::mpsc::{self, Sender};
use std::time::Duration;

async fn child(started: Sender<()>) {
    println!("the child starts");
    let _ = started.send(()); // fails if the parent has ended
}

async fn parent() {
    println!("the parent spawns the child");
    let (sender, started) = mpsc::channel();
    let task = tokio::spawn(child(sender)); // the other worker is idle
    let _ = started.recv_timeout(Duration::from_secs(3)); // blocks this worker
    println!("the parent awaits the child");
    task.await.unwrap();
}

#[tokio::main(flavor = "multi_thread", worker_threads = 2)]
async fn main() {
    tokio::spawn(parent()).await.unwrap();
}
