// Two senders and one receiver: the loop ends when both senders are done.
use std::time::{Duration, Instant};
use tokio::sync::mpsc;
use tokio::time::sleep;

fn log(start: Instant, event: &str) {
    println!("{:.0} s: {event}", start.elapsed().as_secs_f64());
}

async fn sender(
    name: &'static str,
    first: u64,
    channel: mpsc::Sender<String>,
    start: Instant,
) {
    sleep(Duration::from_secs(first)).await;
    for n in 1..=2 {
        log(start, &format!("{name} sends {n} to the receiver"));
        if channel.send(format!("{name}{n}")).await.is_err() {
            return; // the receiver has gone
        }
    }
} // drops this sender's end of the channel

async fn receiver(mut channel: mpsc::Receiver<String>, start: Instant) {
    let mut got = Vec::new();
    while let Some(message) = channel.recv().await {
        got.push(message);
    }
    log(start, &format!("the receiver ends with {}", got.join(" ")));
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let start = Instant::now();
    let (channel, messages) = mpsc::channel(8);
    tokio::spawn(sender("A", 0, channel.clone(), start));
    tokio::spawn(sender("B", 1, channel, start)); // main keeps no sender
    receiver(messages, start).await;
}
