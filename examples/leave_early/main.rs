// The loop breaks at the second value. When does the generator clean up?
use async_stream::stream;
use futures::stream::{Stream, StreamExt};
use std::pin::pin;
use std::time::Duration;
use tokio::time::sleep;

struct CleanUp;

impl Drop for CleanUp {
    fn drop(&mut self) {
        println!("the generator cleans up");
    }
}

fn count() -> impl Stream<Item = u32> {
    stream! {
        let _clean_up = CleanUp; // dropped with the generator
        for n in 1.. {
            yield n;
        }
    }
}

async fn take_two() {
    let mut numbers = pin!(count());
    while let Some(n) = numbers.next().await {
        if n == 2 {
            break;
        }
    }
    println!("the function leaves the loop and waits");
    sleep(Duration::from_secs(1)).await;
    println!("the function returns");
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    take_two().await;
    println!("main waits");
    sleep(Duration::from_secs(1)).await;
    println!("main ends");
}
