// Which thread runs a task: the one that started the event loop, or another?
use std::thread;
use tokio::runtime::Builder;

async fn task() -> thread::ThreadId {
    thread::current().id()
}

fn main() {
    let here = thread::current().id();

    let runtime = Builder::new_current_thread().build().unwrap();
    let there = runtime.block_on(async { tokio::spawn(task()).await.unwrap() });
    println!("a task of this thread runs here: {}", there == here);

    let runtime = Builder::new_multi_thread().build().unwrap();
    let there = runtime.block_on(async { tokio::spawn(task()).await.unwrap() });
    println!("a task for other threads runs here: {}", there == here);
}
