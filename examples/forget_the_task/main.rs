// A task that nobody holds waits for what never comes: does anyone keep it?
use std::future::pending;
use tokio::task::yield_now;

struct Cleanup;

impl Drop for Cleanup {
    fn drop(&mut self) {
        println!("the task cleans up");
    }
}

async fn work() {
    let _cleanup = Cleanup; // dropped with the task
    println!("the task waits");
    pending::<()>().await;
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    tokio::spawn(work()); // the handle is dropped at once
    yield_now().await; // the task runs until it waits
    println!("main ends");
}
