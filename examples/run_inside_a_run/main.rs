// A sync function that waits for async code, called from async code.
use std::panic;
use std::time::Duration;
use tokio::runtime::Runtime;
use tokio::time::sleep;

async fn greet(name: &str) -> String {
    sleep(Duration::from_secs(1)).await;
    format!("Hello, {name}!")
}

fn greet_and_wait(name: &str) -> String {
    Runtime::new().unwrap().block_on(greet(name))
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    panic::set_hook(Box::new(|info| {
        let message = info.payload_as_str().unwrap_or_default();
        println!("panic: {}", message.split(". ").next().unwrap_or_default());
    }));
    let task = tokio::spawn(async { greet_and_wait("Alice") });
    println!("waiting for Alice fails: {}", task.await.is_err());
    println!("awaited: {}", greet("Bob").await);
}
