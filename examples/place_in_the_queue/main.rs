// If you give up waiting for a lock and ask again, you queue at the end.
use std::pin::pin;
use std::time::Duration;
use tokio::sync::{Mutex, oneshot};
use tokio::time::timeout;

async fn contend(name: &str) {
    let lock = Mutex::new(());
    let held = lock.lock().await;
    let (asked, has_asked) = oneshot::channel();
    let (decided, has_decided) = oneshot::channel();
    let impatient = async {
        println!("{name} asks");
        let mut waiting = pin!(lock.lock());
        asked.send(()).expect("the rival waits for it");
        let limit = Duration::from_secs(1);
        assert!(timeout(limit, waiting.as_mut()).await.is_err());
        if name == "A" {
            println!("{name} gives up, and asks again");
            waiting.set(lock.lock()); // drops the wait, so its place is lost
        } else {
            println!("{name} goes on waiting");
        }
        decided.send(()).expect("the holder waits for it");
        let _guard = waiting.await;
        println!("{name} has the lock");
    };
    let rival = async {
        has_asked.await.expect("the other asks");
        println!("rival asks");
        let _guard = lock.lock().await;
        println!("rival has the lock");
    };
    let release = async {
        has_decided.await.expect("the other decides");
        drop(held);
    };
    tokio::join!(impatient, rival, release);
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    contend("A").await;
    contend("B").await;
}
