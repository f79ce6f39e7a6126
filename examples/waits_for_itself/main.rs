// Three waits that would never end, each revealed by a time limit.
use std::future::Future;
use std::time::Duration;
use tokio::sync::{Mutex, Semaphore, mpsc};
use tokio::time::timeout;

async fn lock_twice() {
    let lock = Mutex::new(());
    let _outer = lock.lock().await;
    let _inner = lock.lock().await; // waits for `_outer` to be dropped
}

async fn nested_permits() {
    let limit = Semaphore::new(2);
    let job = || async {
        let _outer = limit.acquire().await; // two jobs take both permits
        tokio::task::yield_now().await; // so that both jobs have a permit
        let _inner = limit.acquire().await; // each waits for the other's permit
    };
    tokio::join!(job(), job());
}

async fn fill_your_own_channel() {
    let (sender, mut channel) = mpsc::channel(1);
    for message in 1..=2 {
        sender.send(message).await.unwrap(); // 2 waits for the receiver below
    }
    channel.recv().await.unwrap();
}

async fn report(name: &str, wait: impl Future) {
    match timeout(Duration::from_secs(1), wait).await {
        Ok(_) => println!("{name}: done"),
        Err(_) => println!("{name}: still waits after 1 s"),
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    report("a lock, twice", lock_twice()).await;
    report("nested permits", nested_permits()).await;
    report("its own channel", fill_your_own_channel()).await;
}
