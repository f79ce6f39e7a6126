// Two streams merged into one, which yields whichever value comes next.
use async_stream::stream;
use futures::stream::{self, Stream, StreamExt};
use std::pin::pin;
use std::time::{Duration, Instant};
use tokio::time::sleep;

fn values(name: &'static str, waits: [u64; 2]) -> impl Stream<Item = String> {
    stream! {
        for (index, secs) in waits.into_iter().enumerate() {
            sleep(Duration::from_secs(secs)).await;
            yield format!("{name}{}", index + 1);
        }
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let start = Instant::now();
    let a = values("A", [1, 2]);
    let b = values("B", [2, 2]);
    let mut both = pin!(stream::select(a, b));
    while let Some(value) = both.next().await {
        println!("{:.0} s: {value}", start.elapsed().as_secs_f64());
    }
}
