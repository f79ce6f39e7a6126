// Two consumers ask a stream made by hand for its last value.
use futures::stream::{self, Stream, StreamExt};
use std::time::Duration;
use tokio::sync::Mutex;
use tokio::time::sleep;

fn countdown(from: u32) -> impl Stream<Item = u32> {
    stream::unfold(from, |left| async move {
        if left == 0 {
            return None;
        }
        sleep(Duration::from_secs(1)).await;
        Some((left, left - 1))
    })
}

async fn ask(numbers: &Mutex<impl Stream<Item = u32> + Unpin>) {
    let mut numbers = numbers.lock().await; // for `next`, which takes `&mut`
    match numbers.next().await {
        Some(n) => println!("{n}"),
        None => println!("no more"),
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let numbers = Mutex::new(Box::pin(countdown(1)));
    tokio::join!(ask(&numbers), ask(&numbers));
}
