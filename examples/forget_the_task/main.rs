// A task without a handle waits for something that never comes: is it kept?
use std::future::pending;
use std::time::Duration;
use tokio::time::sleep;

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
    tokio::spawn(work()); // the handle is dropped
    sleep(Duration::from_secs(1)).await; // lets the task run until it waits
    println!("main ends");
}
