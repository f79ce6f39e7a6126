// Without the shorthand, an ordinary main starts the async function.
use std::time::{Duration, Instant};
use tokio::runtime::Builder;
use tokio::time::sleep;

async fn greet(name: &str) -> String {
    sleep(Duration::from_secs(1)).await;
    format!("Hello, {name}!")
}

fn main() {
    let start = Instant::now();
    let runtime = Builder::new_multi_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let greeting = greet("Alice").await;
        println!("{:.0} s: {greeting}", start.elapsed().as_secs_f64());
    });
    println!("{:.0} s: main returns", start.elapsed().as_secs_f64());
}
