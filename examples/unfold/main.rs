// A stream made by hand: a state, and what to do when the next value is wanted.
use futures::stream::{self, Stream, StreamExt};
use std::pin::pin;
use std::time::{Duration, Instant};
use tokio::time::sleep;

fn countdown(from: u32) -> impl Stream<Item = u32> {
    // Each call gets the state, and returns a value and the next state.
    stream::unfold(from, |left| async move {
        if left == 0 {
            return None;
        }
        sleep(Duration::from_secs(1)).await;
        Some((left, left - 1))
    })
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let start = Instant::now();
    let mut numbers = pin!(countdown(3));
    while let Some(n) = numbers.next().await {
        println!("{:.0} s: {n}", start.elapsed().as_secs_f64());
    }
}
