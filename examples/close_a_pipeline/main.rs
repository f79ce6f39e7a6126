// A stage loops over a source. If you close the stage, is the source closed?
use async_stream::stream;
use futures::stream::{Stream, StreamExt};
use std::time::Duration;
use tokio::time::sleep;

struct CleanUp(&'static str);

impl Drop for CleanUp {
    fn drop(&mut self) {
        println!("{} cleans up", self.0);
    }
}

fn source() -> impl Stream<Item = u32> {
    stream! {
        let _clean_up = CleanUp("the source");
        for n in 1.. {
            yield n;
        }
    }
}

fn stage(values: impl Stream<Item = u32>) -> impl Stream<Item = u32> {
    stream! {
        let _clean_up = CleanUp("the stage");
        for await value in values {
            yield value * value;
        }
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let mut squares = Box::pin(stage(source()));
    println!("{}", squares.next().await.expect("it never ends"));
    drop(squares);
    println!("the stage is closed, main waits");
    sleep(Duration::from_secs(1)).await;
    println!("main ends");
}
