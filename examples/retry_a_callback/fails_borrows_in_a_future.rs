// A closure returns an async block that borrows what the closure has captured.
use std::future::Future;
use std::time::Duration;
use tokio::time::sleep;

async fn twice<F: Future<Output = ()>>(mut call: impl FnMut() -> F) {
    call().await;
    call().await;
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let mut calls = 0;
    twice(|| async {
        sleep(Duration::from_secs(1)).await;
        calls += 1;
    })
    .await;
    println!("{calls}");
}
