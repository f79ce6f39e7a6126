// An async function, and an entry point that can wait for it.
use std::time::{Duration, Instant};
use tokio::time::sleep;

async fn greet(name: &str) -> String {
    sleep(Duration::from_secs(1)).await;
    format!("Hello, {name}!")
}

#[tokio::main] // generates an ordinary main, which runs this one
async fn main() {
    let start = Instant::now();
    let greeting = greet("Alice").await;
    println!("{:.0} s: {greeting}", start.elapsed().as_secs_f64());
}
