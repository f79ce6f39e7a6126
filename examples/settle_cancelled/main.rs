// One of three fetches is cancelled: a success, a failure or neither?
use futures::future::join_all;
use std::time::Duration;
use tokio::time::sleep;

async fn fetch(name: &str) -> Result<String, String> {
    sleep(Duration::from_secs(2)).await;
    if name == "C" {
        return Err(format!("no {name}"));
    }
    Ok(format!("data {name}"))
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let a = tokio::spawn(fetch("A"));
    let b = tokio::spawn(fetch("B"));
    let c = tokio::spawn(fetch("C"));
    sleep(Duration::from_secs(1)).await;
    b.abort();
    for result in join_all([a, b, c]).await {
        match result {
            Ok(Ok(data)) => println!("success: {data}"),
            Ok(Err(error)) => println!("failure: {error}"),
            Err(error) if error.is_cancelled() => println!("cancelled"),
            Err(_) => println!("panicked"),
        }
    }
}
