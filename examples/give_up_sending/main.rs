// The channel is full: the sender waits for room, but not for ever.
use std::time::{Duration, Instant};
use tokio::sync::mpsc;
use tokio::time::sleep;

fn log(start: Instant, event: &str) {
    println!("{:.0} s: {event}", start.elapsed().as_secs_f64());
}

async fn sender(channel: mpsc::Sender<u32>, start: Instant) {
    for (message, limit) in [(1, 1), (2, 1), (3, 2)] {
        let limit = Duration::from_secs(limit);
        match channel.send_timeout(message, limit).await {
            Ok(()) => log(start, &format!("the sender has sent {message}")),
            Err(_) => log(start, &format!("the sender gives up {message}")),
        }
    }
}

async fn receiver(
    mut channel: mpsc::Receiver<u32>,
    start: Instant,
) -> Vec<u32> {
    sleep(Duration::from_secs(2)).await;
    log(start, "the receiver makes room");
    let mut got = Vec::new();
    while let Some(message) = channel.recv().await {
        got.push(message);
    }
    got
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let start = Instant::now();
    let (sends, takes) = mpsc::channel(1);
    let ((), got) = tokio::join!(sender(sends, start), receiver(takes, start));
    log(start, &format!("main has {got:?}"));
}
