// A spawned task holds a standard lock across an await.
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::time::sleep;

async fn hold(counter: Arc<Mutex<u32>>) {
    let mut guard = counter.lock().unwrap();
    sleep(Duration::from_secs(1)).await;
    *guard += 1;
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let counter = Arc::new(Mutex::new(0));
    tokio::spawn(hold(counter)).await.unwrap();
}
