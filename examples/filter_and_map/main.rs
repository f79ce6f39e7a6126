// A pipeline: each value goes through all stages before the next is made.
use async_stream::stream;
use futures::future;
use futures::stream::{Stream, StreamExt};
use std::pin::pin;
use std::time::{Duration, Instant};
use tokio::time::sleep;

fn count(to: u32) -> impl Stream<Item = u32> {
    stream! {
        for n in 1..=to {
            sleep(Duration::from_secs(1)).await;
            yield n;
        }
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let start = Instant::now();
    let evens = count(4).filter(|n| future::ready(n % 2 == 0));
    let mut squares = pin!(evens.map(|n| n * n));
    while let Some(square) = squares.next().await {
        println!("{:.0} s: {square}", start.elapsed().as_secs_f64());
    }
}
