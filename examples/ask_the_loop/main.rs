// Sync code on another thread blocks until the loop has run async code for it.
use std::thread::{self, ThreadId};
use std::time::Duration;
use tokio::runtime::Handle;
use tokio::sync::oneshot;
use tokio::time::sleep;

async fn greet(name: &str) -> (String, ThreadId) {
    sleep(Duration::from_secs(1)).await;
    (format!("Hello, {name}!"), thread::current().id())
}

fn ask(loop_of_main: &Handle) -> (String, bool) {
    let task = loop_of_main.spawn(greet("Alice"));
    let (greeting, place) = futures::executor::block_on(task).unwrap();
    (greeting, place == thread::current().id())
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let handle = Handle::current();
    let (sender, answer) = oneshot::channel();
    thread::spawn(move || sender.send(ask(&handle)));
    let (greeting, same) = answer.await.unwrap(); // lets the loop run
    println!("the other thread has: {greeting}");
    println!("greet ran on that thread: {same}");
}
