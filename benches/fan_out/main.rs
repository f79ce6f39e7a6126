// Many requests to a slow server, with a limit on how many at a time.
use futures::{StreamExt, stream};
use reqwest::{Client, Error};
use std::env;

async fn fetch(client: &Client, url: &str) -> Result<String, Error> {
    client.get(url).send().await?.text().await
}

async fn fetch_all(url: &str, count: usize, limit: usize) {
    let client = Client::new();
    stream::iter(0..count)
        .map(|_| fetch(&client, url))
        .buffer_unordered(limit)
        .for_each(async |answer| assert_eq!(answer.unwrap(), "done"))
        .await;
}

#[tokio::main]
async fn main() {
    let number = |n| env::args().nth(n).map_or(0, |n| n.parse().unwrap());
    let url = env::args().nth(4).unwrap_or_default();
    fetch_all(&url, number(2), number(3).max(1)).await;
}
