// Three tasks wait for one lock: which of them gets it first?
use futures::poll;
use std::array;
use std::pin::pin;
use std::sync::Arc;
use tokio::sync::{Mutex, Notify};
use tokio::task::JoinSet;

type Signal = Arc<Notify>;

async fn work(name: &str, lock: Arc<Mutex<()>>, turn: Signal, next: Signal) {
    turn.notified().await;
    println!("{name} asks for the lock");
    let mut wait = pin!(lock.lock());
    assert!(poll!(wait.as_mut()).is_pending()); // now it is in the lock's queue
    next.notify_one();
    let _guard = wait.await;
    println!("{name} has the lock");
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let lock = Arc::new(Mutex::new(()));
    let [a, b, c, end]: [Signal; 4] = array::from_fn(|_| Signal::default());
    let mut tasks = JoinSet::new();
    let guard = lock.lock().await;
    println!("main takes the lock");
    for (name, turn, next) in [("C", &c, &end), ("B", &b, &c), ("A", &a, &b)] {
        println!("main starts {name}");
        tasks.spawn(work(name, lock.clone(), turn.clone(), next.clone()));
    }
    a.notify_one(); // A asks first, then B, then C
    end.notified().await;
    println!("main gives the lock back");
    drop(guard);
    tasks.join_all().await;
}
