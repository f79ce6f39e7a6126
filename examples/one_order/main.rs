// Two locks, one order: the second task waits until the first is done.
use std::time::{Duration, Instant};
use tokio::sync::Mutex;
use tokio::time::sleep;

fn log(start: Instant, event: &str) {
    println!("{:.0} s: {event}", start.elapsed().as_secs_f64());
}

async fn transfer(
    name: &str,
    begins: u64,
    (first, second): (&Mutex<&str>, &Mutex<&str>),
    start: Instant,
) {
    sleep(Duration::from_secs(begins)).await;
    let first = first.lock().await;
    log(start, &format!("{name} locks {first}"));
    sleep(Duration::from_secs(2)).await;
    log(start, &format!("{name} waits for a second lock"));
    let second = second.lock().await;
    log(start, &format!("{name} locks {second}"));
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let start = Instant::now();
    let (x, y) = (Mutex::new("X"), Mutex::new("Y"));
    tokio::join!(
        transfer("A", 0, (&x, &y), start),
        transfer("B", 1, (&x, &y), start),
    );
}
