// The receiver wants only the latest value, not every value.
use std::time::{Duration, Instant};
use tokio::sync::watch;
use tokio::time::sleep;

fn log(start: Instant, event: &str) {
    println!("{:.0} s: {event}", start.elapsed().as_secs_f64());
}

async fn sender(latest: watch::Sender<u32>, start: Instant) {
    log(start, "the sender sets 1, 2 and 3");
    for value in 1..=3 {
        latest.send_replace(value);
    }
    sleep(Duration::from_secs(2)).await;
    log(start, "the sender sets 4 and ends");
    latest.send_replace(4);
} // drops the sender: the channel is closed

async fn receiver(mut latest: watch::Receiver<u32>, start: Instant) {
    while latest.changed().await.is_ok() {
        sleep(Duration::from_secs(1)).await; // busy with something else
        let value = *latest.borrow_and_update();
        log(start, &format!("the receiver sees {value}"));
    }
    log(start, "the receiver sees the end");
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let start = Instant::now();
    let (sets, sees) = watch::channel(0);
    tokio::join!(sender(sets, start), receiver(sees, start));
}
