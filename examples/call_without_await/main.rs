// Does an async function's body run at the call, or at the await?
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
    println!("main calls greet");
    let greeting = greet();
    println!("main awaits greet");
    println!("main has {}", greeting.await);
}
