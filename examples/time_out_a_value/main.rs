// A time limit ends the wait for a value. What does the generator do next?
use async_stream::stream;
use futures::stream::{Stream, StreamExt};
use std::pin::pin;
use std::time::{Duration, Instant};
use tokio::time::{sleep, timeout};

fn count(to: u32) -> impl Stream<Item = u32> {
    stream! {
        for n in 1..=to {
            sleep(Duration::from_secs(2)).await;
            yield n;
        }
    }
}

async fn in_time(numbers: &mut (impl Stream<Item = u32> + Unpin)) -> bool {
    let limit = Duration::from_secs(1);
    timeout(limit, numbers.next()).await.is_ok()
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let start = Instant::now();
    let mut numbers = pin!(count(2));
    let answer = in_time(&mut numbers).await;
    println!("{:.0} s: in time: {answer}", start.elapsed().as_secs_f64());
    while let Some(n) = numbers.next().await {
        println!("{:.0} s: {n}", start.elapsed().as_secs_f64());
    }
    println!("{:.0} s: no more", start.elapsed().as_secs_f64());
}
