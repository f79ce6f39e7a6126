// A channel without a limit: the receiver is slower, so the backlog grows.
use std::time::{Duration, Instant};
use tokio::sync::mpsc;
use tokio::time::sleep;

fn log(start: Instant, event: &str) {
    println!("{:.0} s: {event}", start.elapsed().as_secs_f64());
}

async fn sender(channel: mpsc::UnboundedSender<Vec<u8>>, start: Instant) {
    for _ in 0..2 {
        for _ in 0..100 {
            let message = vec![0; 1_000_000];
            channel.send(message).expect("the receiver is alive"); // no await
        }
        log(start, "the sender has sent 100 messages of 1 MB");
        sleep(Duration::from_secs(2)).await;
    }
}

async fn receiver(
    mut channel: mpsc::UnboundedReceiver<Vec<u8>>,
    start: Instant,
) {
    for _ in 0..2 {
        sleep(Duration::from_secs(1)).await;
        for _ in 0..40 {
            channel.recv().await;
        }
        let held = channel.len();
        log(start, &format!("the receiver has taken 40, {held} wait"));
        sleep(Duration::from_secs(1)).await;
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let start = Instant::now();
    let (sends, takes) = mpsc::unbounded_channel();
    tokio::join!(sender(sends, start), receiver(takes, start));
}
