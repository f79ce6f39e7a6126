// A channel without a bound: a fast producer doesn't wait.
use std::time::{Duration, Instant};
use tokio::sync::mpsc;
use tokio::time::sleep;

fn say(start: Instant, what: &str) {
    println!("{:.0} s: {what}", start.elapsed().as_secs_f64());
}

async fn produce(sender: mpsc::UnboundedSender<u32>, start: Instant) {
    for n in 1..=4 {
        if sender.send(n).is_err() {
            return; // the consumer has gone
        }
        say(start, &format!("the producer puts {n} into the channel"));
    }
} // the sender is dropped here: the channel ends

async fn consume(mut receiver: mpsc::UnboundedReceiver<u32>, start: Instant) {
    while let Some(n) = receiver.recv().await {
        sleep(Duration::from_secs(1)).await;
        say(start, &format!("the consumer has used {n}"));
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let start = Instant::now();
    let (sender, receiver) = mpsc::unbounded_channel();
    tokio::join!(produce(sender, start), consume(receiver, start));
}
