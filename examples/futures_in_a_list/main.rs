// Calls to different async functions, put into one list, are awaited together.
use futures::future::join_all;
use std::future::Future;
use std::pin::Pin;
use std::time::Duration;
use tokio::time::sleep;

async fn fetch() -> String {
    sleep(Duration::from_secs(1)).await;
    "fetched".to_owned()
}

async fn read_cache() -> String {
    "from the cache".to_owned()
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let calls: Vec<Pin<Box<dyn Future<Output = String>>>> =
        vec![Box::pin(fetch()), Box::pin(read_cache())];
    for result in join_all(calls).await {
        println!("{result}");
    }
}
