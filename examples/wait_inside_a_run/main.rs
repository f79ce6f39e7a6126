// A way to wait for async code in a sync function that async code calls.
use std::time::Duration;
use tokio::runtime::Handle;
use tokio::task::block_in_place;
use tokio::time::sleep;

async fn greet(name: &str) -> String {
    sleep(Duration::from_secs(1)).await;
    format!("Hello, {name}!")
}

fn greet_and_wait(name: &str) -> String {
    // Panics on a current_thread runtime.
    block_in_place(|| Handle::current().block_on(greet(name)))
}

async fn neighbour() {
    println!("the neighbour runs");
}

#[tokio::main(flavor = "multi_thread", worker_threads = 1)]
async fn main() {
    let task = tokio::spawn(async {
        let other = tokio::spawn(neighbour());
        println!("waited for: {}", greet_and_wait("Alice"));
        other.await.unwrap();
    });
    task.await.unwrap();
}
