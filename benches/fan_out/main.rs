// ANCHOR: listing
// Many requests to a slow server, with a limit on how many at a time.
use futures::{StreamExt, stream};
use reqwest::{Client, Error};
use std::env;

async fn fetch(client: &Client, url: &str) -> Result<String, Error> {
    client.get(url).send().await?.text().await
}

async fn fetch_all(client: &Client, url: &str, count: usize, limit: usize) {
    stream::iter(0..count)
        .map(|_| fetch(client, url))
        .buffer_unordered(limit)
        .for_each(async |answer| assert_eq!(answer.unwrap(), "done"))
        .await;
}
// ANCHOR_END: listing

mod gauge {
    include!(concat!(env!("BENCHES"), "/gauge/gauge.rs"));
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let Some(url) = env::args().nth(4) else {
        return;
    };
    let number = |n| env::args().nth(n).unwrap().parse().unwrap();
    let (count, limit) = (number(2), number(3));
    let client = Client::new();
    fetch_all(&client, &url, limit, limit).await;
    let gauge = gauge::Gauge::start();
    fetch_all(&client, &url, count, limit).await;
    gauge.stop();
}
