// A task for another thread starts although its creator gives nothing back.
use std::thread;
use std::time::Duration;

async fn work() {
    println!("the task starts");
}

#[tokio::main(flavor = "multi_thread", worker_threads = 1)]
async fn main() {
    println!("main spawns");
    let task = tokio::spawn(work()); // for the worker thread
    thread::sleep(Duration::from_secs(1)); // main is busy: no await
    println!("main awaits");
    task.await.unwrap();
    println!("main ends");
}
