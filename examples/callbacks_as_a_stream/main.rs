// A library calls back three times. Its callers want to loop over the values.
use futures::{Stream, StreamExt, stream};
use std::thread;
use std::time::{Duration, Instant};
use tokio::sync::mpsc;
use tokio::time::sleep;

fn say(start: Instant, event: &str) {
    println!("{:.0} s: {event}", start.elapsed().as_secs_f64());
}

// Stands for the library, which has a thread of its own.
fn count(start: Instant, on_value: impl Fn(u32) + Send + 'static) {
    thread::spawn(move || {
        for (value, pause) in [(1, 1), (2, 0), (3, 0)] {
            say(start, &format!("the library calls main with {value}"));
            on_value(value);
            thread::sleep(Duration::from_secs(pause));
        }
    }); // the callback is dropped here, and with it the sender
}

fn values(start: Instant) -> impl Stream<Item = u32> {
    let (sender, mut receiver) = mpsc::unbounded_channel();
    count(start, move |value| _ = sender.send(value)); // no receiver: no matter
    stream::poll_fn(move |context| receiver.poll_recv(context))
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let start = Instant::now();
    let mut values = values(start);
    while let Some(value) = values.next().await {
        say(start, &format!("main takes {value}"));
        if value == 1 {
            sleep(Duration::from_secs(2)).await; // and is called meanwhile
        }
    }
    say(start, "main has seen all");
}
