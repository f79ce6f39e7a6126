// A call makes a future; whether it also runs the body is up to the language.
use std::time::Duration;
use tokio::time::sleep;

async fn greet() -> String {
    println!("greet begins");
    sleep(Duration::from_secs(1)).await;
    println!("greet ends");
    "Hello".to_string()
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    println!("before the call");
    let greeting = greet();
    println!("after the call");
    println!("awaited: {}", greeting.await);
}
