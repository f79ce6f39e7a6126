// Two tasks read a counter, wait, and write it. A lock helps if it is held.
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};
use tokio::{sync, time::sleep, try_join};

fn say(start: Instant, event: &str) {
    println!("{:.0} s: {event}", start.elapsed().as_secs_f64());
}

async fn release(counter: Arc<Mutex<u32>>) {
    let read = { *counter.lock().unwrap() }; // unlocks where the block ends
    sleep(Duration::from_secs(1)).await;
    *counter.lock().unwrap() = read + 1;
}

async fn hold(counter: Arc<sync::Mutex<u32>>) {
    let mut guard = counter.lock().await; // this guard can cross an await
    let read = *guard;
    sleep(Duration::from_secs(1)).await;
    *guard = read + 1;
}

async fn count_released(start: Instant) {
    let counter = Arc::new(Mutex::new(0));
    let a = tokio::spawn(release(counter.clone()));
    let b = tokio::spawn(release(counter.clone()));
    try_join!(a, b).unwrap();
    say(start, &format!("released: {}", counter.lock().unwrap()));
}

async fn count_held(start: Instant) {
    let counter = Arc::new(sync::Mutex::new(0));
    let a = tokio::spawn(hold(counter.clone()));
    let b = tokio::spawn(hold(counter.clone()));
    try_join!(a, b).unwrap();
    say(start, &format!("held: {}", counter.lock().await));
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    count_released(Instant::now()).await;
    count_held(Instant::now()).await;
}
