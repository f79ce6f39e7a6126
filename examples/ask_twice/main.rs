// Two consumers, one generator: it still makes one value at a time.
use async_stream::stream;
use futures::stream::{Stream, StreamExt};
use std::time::{Duration, Instant};
use tokio::sync::Mutex;
use tokio::time::sleep;

fn count(to: u32) -> impl Stream<Item = u32> {
    stream! {
        for n in 1..=to {
            sleep(Duration::from_secs(1)).await;
            yield n;
        }
    }
}

async fn ask(numbers: &Mutex<impl Stream<Item = u32> + Unpin>, start: Instant) {
    let mut numbers = numbers.lock().await; // only one consumer asks at a time
    let n = numbers.next().await.expect("one value for each");
    println!("{:.0} s: {n}", start.elapsed().as_secs_f64());
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let start = Instant::now();
    let numbers = Mutex::new(Box::pin(count(2)));
    tokio::join!(ask(&numbers, start), ask(&numbers, start));
}
