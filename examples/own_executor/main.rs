// ANCHOR: listing
// Three tasks run on a hand-written executor: a queue, and timers to wake them.
use futures::future::{BoxFuture, Fuse, FutureExt};
use std::sync::{Arc, Mutex, mpsc};
use std::task::{Context, Wake, Waker};
use std::thread;
use std::time::Duration;
use tokio::sync::oneshot;

struct Task {
    work: Mutex<Fuse<BoxFuture<'static, ()>>>, // can be polled after its end
    queue: mpsc::Sender<Arc<Task>>,
}

impl Wake for Task {
    fn wake(self: Arc<Self>) {
        let _ = self.queue.clone().send(self); // fails once `run` has ended
    }
}

fn run(works: Vec<BoxFuture<'static, ()>>) {
    let (sender, queue) = mpsc::channel();
    for work in works {
        let work = Mutex::new(work.fuse());
        let queue = sender.clone();
        sender.send(Arc::new(Task { work, queue })).unwrap();
    }
    drop(sender); // so the queue is closed when the last task is gone
    for task in queue {
        let waker = Waker::from(task.clone());
        let mut work = task.work.lock().unwrap();
        let _ = work.poll_unpin(&mut Context::from_waker(&waker));
    }
}

async fn sleep(secs: u64) {
    let (sender, receiver) = oneshot::channel();
    thread::spawn(move || {
        thread::sleep(Duration::from_secs(secs));
        sender.send(()) // wakes the task that waits below
    });
    receiver.await.unwrap();
}
// ANCHOR_END: listing

use std::time::Instant;

async fn work(name: &str, secs: u64) {
    sleep(secs).await;
    println!("{name} ends");
}

fn main() {
    let start = Instant::now();
    run(vec![
        work("A", 2).boxed(),
        work("B", 1).boxed(),
        work("C", 0).boxed(),
    ]);
    println!("less than 3 s: {}", start.elapsed().as_secs() < 3);
}
