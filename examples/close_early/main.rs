// Without a loop: generator A is abandoned after one value, B is closed.
use async_stream::stream;
use futures::stream::{Stream, StreamExt};
use std::pin::pin;
use std::time::Duration;
use tokio::time::sleep;

struct CleanUp(&'static str);

impl Drop for CleanUp {
    fn drop(&mut self) {
        println!("{} cleans up", self.0);
    }
}

fn count(name: &'static str) -> impl Stream<Item = u32> {
    stream! {
        let _clean_up = CleanUp(name);
        for n in 1.. { yield n }
    }
}

async fn abandon() {
    let mut numbers = pin!(count("A"));
    println!("A: {}", numbers.next().await.expect("it never ends"));
    #[expect(clippy::drop_non_drop)] // only the pinned reference is dropped
    drop(numbers);
    println!("A is abandoned");
}

async fn close() {
    let mut numbers = Box::pin(count("B")); // a box owns the generator
    println!("B: {}", numbers.next().await.expect("it never ends"));
    drop(numbers);
    println!("B is closed");
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    abandon().await;
    close().await;
    println!("main waits");
    sleep(Duration::from_secs(1)).await;
    println!("main ends");
}
