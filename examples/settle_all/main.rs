// Wait for all three fetches and get one outcome for each, in order.
use futures::future::join_all;
use std::time::{Duration, Instant};
use tokio::time::sleep;

async fn fetch(id: &str, secs: u64, start: Instant) -> Result<String, String> {
    sleep(Duration::from_secs(secs)).await;
    println!("{:.0} s: {id} ends", start.elapsed().as_secs_f64());
    if id == "B" {
        return Err(format!("no {id}"));
    }
    Ok(format!("data {id}"))
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let start = Instant::now();
    let fetches = [("A", 3), ("B", 1), ("C", 2)];
    let fetches = fetches.map(|(id, secs)| fetch(id, secs, start));
    for result in join_all(fetches).await {
        match result {
            Ok(data) => println!("success: {data}"),
            Err(error) => println!("failure: {error}"),
        }
    }
}
