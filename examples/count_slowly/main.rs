// A generator's body runs only when a value is asked for.
use async_stream::stream;
use futures::stream::{Stream, StreamExt};
use std::pin::pin;
use std::time::{Duration, Instant};
use tokio::time::sleep;

fn say(start: Instant, what: &str) {
    println!("{:.0} s: {what}", start.elapsed().as_secs_f64());
}

fn count(to: u32, start: Instant) -> impl Stream<Item = u32> {
    stream! {
        say(start, "the generator starts");
        for n in 1..=to {
            sleep(Duration::from_secs(1)).await;
            say(start, &format!("the generator yields {n} to main"));
            yield n;
            say(start, "the generator goes on");
        }
        say(start, "the generator ends");
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let start = Instant::now();
    let mut numbers = pin!(count(2, start)); // it must not move once it runs
    say(start, "main asks the generator");
    while let Some(n) = numbers.next().await {
        say(start, &format!("main uses {n} for a second"));
        sleep(Duration::from_secs(1)).await;
        say(start, "main asks the generator again");
    }
    say(start, "main ends");
}
