// A and B await one connection. A called first, and gives up.
use std::time::Duration;
use tokio::time::{sleep, timeout};
use tokio::{join, sync::OnceCell};

async fn connect(name: &str) -> &'static str {
    println!("{name} connects");
    sleep(Duration::from_secs(3)).await;
    "connection"
}

async fn get(name: &str, stored: &OnceCell<&'static str>) -> &'static str {
    *stored.get_or_init(|| connect(name)).await
}

async fn ask_with_a_limit(stored: &OnceCell<&'static str>) {
    let limit = Duration::from_secs(1);
    match timeout(limit, get("A", stored)).await {
        Ok(connection) => println!("A has a {connection}"),
        Err(_) => println!("A gives up"),
    }
}

async fn ask(stored: &OnceCell<&'static str>) {
    println!("B has a {}", get("B", stored).await);
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let stored = OnceCell::new();
    // `biased` keeps this order, so A's call is the first.
    join!(biased; ask_with_a_limit(&stored), ask(&stored));
}
