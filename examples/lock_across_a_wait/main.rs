// Two tasks read a counter, wait, and write it. A lock must be held throughout.
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::{sync, time::sleep, try_join};

async fn release(counter: Arc<Mutex<u32>>) {
    let read = { *counter.lock().unwrap() }; // unlocks where the block ends
    println!("a task reads {read}");
    sleep(Duration::from_secs(1)).await;
    println!("a task writes {}", read + 1);
    *counter.lock().unwrap() = read + 1;
}

async fn hold(counter: Arc<sync::Mutex<u32>>) {
    let mut guard = counter.lock().await; // this guard can cross an await
    let read = *guard;
    println!("a task reads {read}");
    sleep(Duration::from_secs(1)).await;
    println!("a task writes {}", read + 1);
    *guard = read + 1;
}

async fn count_released() {
    let counter = Arc::new(Mutex::new(0));
    let a = tokio::spawn(release(counter.clone()));
    let b = tokio::spawn(release(counter.clone()));
    try_join!(a, b).unwrap();
    println!("released: {}", counter.lock().unwrap());
}

async fn count_held() {
    let counter = Arc::new(sync::Mutex::new(0));
    let a = tokio::spawn(hold(counter.clone()));
    let b = tokio::spawn(hold(counter.clone()));
    try_join!(a, b).unwrap();
    println!("held: {}", counter.lock().await);
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    count_released().await;
    count_held().await;
}
