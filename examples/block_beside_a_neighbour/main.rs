// A task blocks its thread until its neighbour runs: does the neighbour run?
use std::sync::mpsc::{self, Sender};
use std::thread;
use std::time::Duration;
use tokio::task::block_in_place;

async fn neighbour(ran: Sender<()>) {
    ran.send(()).unwrap();
}

async fn task() {
    let before = thread::current().id();
    let (sender, ran) = mpsc::channel();
    let other = tokio::spawn(neighbour(sender));
    let limit = Duration::from_secs(2);
    let has_run = block_in_place(|| ran.recv_timeout(limit)).is_ok();
    let same = thread::current().id() == before;
    println!("while the task blocks, the neighbour runs: {has_run}");
    println!("the task is on the same thread: {same}");
    other.await.unwrap();
}

#[tokio::main(flavor = "multi_thread", worker_threads = 1)]
async fn main() {
    tokio::spawn(task()).await.unwrap(); // runs on the only worker thread
}
