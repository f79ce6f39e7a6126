// Values in chunks of two; the last chunk holds what is left.
use async_stream::stream;
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
    let mut pairs = pin!(count(3).chunks(2));
    while let Some(pair) = pairs.next().await {
        println!("{:.0} s: {pair:?}", start.elapsed().as_secs_f64());
    }
}
