// A stream of unknown type must be pinned before it can be asked for a value.
use futures::stream::{Stream, StreamExt};

async fn show(mut numbers: impl Stream<Item = u32>) {
    println!("{:?}", numbers.next().await);
}

#[tokio::main]
async fn main() {
    show(futures::stream::iter([3, 2, 1])).await;
}
