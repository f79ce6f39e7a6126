// A thread makes a future ready: it sets the result and wakes the task.
use std::future::poll_fn;
use std::sync::{Arc, Mutex};
use std::task::{Poll, Waker};
use std::thread;
use std::time::Duration;

#[derive(Default)]
struct Slot {
    result: Option<u32>,
    waker: Option<Waker>,
}

fn work(slot: Arc<Mutex<Slot>>) {
    thread::sleep(Duration::from_secs(1));
    println!("thread wakes main");
    let waker = {
        let mut slot = slot.lock().unwrap();
        slot.result = Some(42);
        slot.waker.take()
    }; // unlocks here, so the woken task finds the lock free
    if let Some(waker) = waker {
        waker.wake();
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let slot = Arc::new(Mutex::new(Slot::default()));
    println!("main starts thread");
    thread::spawn({
        let slot = slot.clone();
        move || work(slot)
    });
    let future = poll_fn(|cx| {
        let mut slot = slot.lock().unwrap();
        slot.waker = Some(cx.waker().clone()); // the latest waker counts
        slot.result.take().map_or(Poll::Pending, Poll::Ready)
    });
    println!("main has {}", future.await);
}
