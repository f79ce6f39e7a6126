// A library calls back three times. Its callers want to loop over the values.
use futures::{Stream, StreamExt, stream};
use std::{thread, time::Duration};
use tokio::{sync::mpsc, time::sleep};

// Stands for the library, which has its own thread.
fn count(on_value: impl Fn(u32) + Send + 'static) {
    thread::spawn(move || {
        for (value, pause) in [(1, 1), (2, 0), (3, 0)] {
            println!("the library calls main with {value}");
            on_value(value);
            thread::sleep(Duration::from_secs(pause));
        }
    }); // the callback is dropped here, and with it the sender
}

fn values() -> impl Stream<Item = u32> {
    let (sender, mut receiver) = mpsc::unbounded_channel();
    count(move |value| _ = sender.send(value)); // fails if nothing reads
    stream::poll_fn(move |context| receiver.poll_recv(context))
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let mut values = values();
    while let Some(value) = values.next().await {
        println!("main takes {value}");
        if value == 1 {
            sleep(Duration::from_secs(3)).await; // the library keeps calling
        }
    }
    println!("main has seen all");
}
