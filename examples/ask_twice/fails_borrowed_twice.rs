// Two consumers ask one generator for a value, without a lock.
use async_stream::stream;
use futures::stream::StreamExt;
use std::pin::pin;

#[tokio::main]
async fn main() {
    let mut numbers = pin!(stream! {
        yield 1;
        yield 2;
    });
    let (first, second) = tokio::join!(numbers.next(), numbers.next());
    println!("{first:?}, {second:?}");
}
