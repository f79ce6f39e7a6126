// Stores have an async method, and one of them has nothing to wait for.
use std::future::{Future, ready};
use std::time::Duration;
use tokio::time::sleep;

trait Store {
    fn name(&self) -> &str;
    // `async fn get(&self, key: &str) -> String` is short for this.
    fn get(&self, key: &str) -> impl Future<Output = String>;
}

struct Remote;

impl Store for Remote {
    fn name(&self) -> &str {
        "Remote"
    }

    async fn get(&self, key: &str) -> String {
        sleep(Duration::from_secs(1)).await;
        format!("the {key}")
    }
}

struct Memory;

impl Store for Memory {
    fn name(&self) -> &str {
        "Memory"
    }

    fn get(&self, key: &str) -> impl Future<Output = String> {
        ready(format!("the {key}")) // not async, but returns a future
    }
}

async fn show(store: &impl Store) {
    println!("{} has {}", store.name(), store.get("moon").await);
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    show(&Remote).await;
    show(&Memory).await;
}
