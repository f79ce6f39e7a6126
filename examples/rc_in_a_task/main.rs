// A value must stay on its thread: drop it before a wait, or let the task stay.
use std::cell::Cell;
use std::rc::Rc;
use std::thread::{self, ThreadId};
use std::time::Duration;
use tokio::task::{LocalSet, spawn_local};
use tokio::time::sleep;

async fn measure() -> usize {
    let length = {
        let word = Rc::new("moon".to_string());
        word.len()
    }; // `word` is dropped here
    sleep(Duration::from_secs(1)).await;
    length
}

async fn count(name: &str, secs: u64, total: Rc<Cell<u32>>, home: ThreadId) {
    sleep(Duration::from_secs(secs)).await;
    assert_eq!(thread::current().id(), home); // even on `multi_thread`
    total.set(total.get() + 1);
    println!("{name} counts {}", total.get());
}

async fn count_together() -> u32 {
    let total = Rc::new(Cell::new(0)); // each clone is an owner
    let home = thread::current().id();
    let a = spawn_local(count("A", 1, total.clone(), home));
    let b = spawn_local(count("B", 2, total.clone(), home));
    tokio::try_join!(a, b).unwrap();
    total.get()
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let length = tokio::spawn(measure()).await.unwrap();
    println!("main has the length {length}");
    let total = LocalSet::new().run_until(count_together()).await;
    println!("main has the total {total}");
}
