// A watchdog's sleep ends late if something else has held the thread.
use std::thread;
use std::time::{Duration, Instant};
use tokio::task::yield_now;
use tokio::time::sleep;

const SECOND: Duration = Duration::from_secs(1);

async fn watch(start: Instant) {
    for _ in 0..2 {
        let before = Instant::now();
        sleep(SECOND).await;
        let late = (before.elapsed() - SECOND).as_secs_f64();
        println!(
            "{:.0} s: the watchdog wakes {late:.0} s late",
            start.elapsed().as_secs_f64()
        );
    }
}

async fn polite() {
    sleep(SECOND).await;
}

async fn rude() {
    thread::sleep(3 * SECOND); // keeps the thread until it is done
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let start = Instant::now();
    let watchdog = tokio::spawn(watch(start));
    yield_now().await; // lets the watchdog fall asleep
    rude().await;
    polite().await;
    watchdog.await.expect("the watchdog does not panic");
}
