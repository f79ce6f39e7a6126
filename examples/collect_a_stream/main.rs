// All values of a stream in a list, which is ready when the stream has ended.
use async_stream::stream;
use futures::stream::{Stream, StreamExt};
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
    let numbers = count(3).collect::<Vec<_>>().await;
    println!("{:.0} s: {numbers:?}", start.elapsed().as_secs_f64());
}
