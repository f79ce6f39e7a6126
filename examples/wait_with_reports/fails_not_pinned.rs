// A loop polls the same future again, by reference, so it must be pinned.
use std::time::Duration;
use tokio::time::{sleep, timeout};

async fn fetch() -> &'static str {
    sleep(Duration::from_secs(3)).await;
    "data"
}

#[tokio::main]
async fn main() {
    let mut fetching = fetch();
    while timeout(Duration::from_secs(2), &mut fetching)
        .await
        .is_err()
    {
        println!("still waiting");
    }
}
