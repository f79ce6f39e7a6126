// Three tasks wait for one lock: who gets it first?
use futures::poll;
use std::future::Future;
use std::sync::Arc;
use tokio::sync::{Mutex, OwnedMutexGuard};

async fn work(name: &str, wait: impl Future<Output = OwnedMutexGuard<()>>) {
    let _guard = wait.await;
    println!("{name} has the lock");
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let lock = Arc::new(Mutex::new(()));
    println!("main takes the lock");
    let guard = lock.lock().await;
    let mut waits = vec![];
    for name in ["A", "B", "C"] {
        println!("main asks for {name}");
        let mut wait = Box::pin(Arc::clone(&lock).lock_owned());
        assert!(poll!(&mut wait).is_pending()); // it is in the queue now
        waits.push((name, wait));
    }
    let mut tasks = vec![];
    for (name, wait) in waits.into_iter().rev() {
        println!("main starts {name}");
        tasks.push(tokio::spawn(work(name, wait)));
    }
    println!("main gives the lock back");
    drop(guard);
    for task in tasks {
        task.await.unwrap();
    }
}
