// The five functions that lose something, and the five that are fixed.
use futures::future::{FutureExt, LocalBoxFuture};
use futures::stream::{FuturesUnordered, StreamExt};
use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::future::{Future, poll_fn};
use std::pin::pin;
use std::task::Poll;
use tokio::sync::{Mutex, mpsc};
use tokio::task::yield_now;

async fn stop_at<F: Future>(work: F, wait: usize) -> Option<F::Output> {
    let mut work = pin!(work);
    let mut waits = 0;
    poll_fn(|context| {
        let step = work.as_mut().poll(context).map(Some);
        waits += usize::from(step.is_pending()); // this await has to wait
        if waits == wait {
            Poll::Ready(None)
        } else {
            step
        }
    })
    .await
}

// Each has its own waker: `join!` would poll all of them if one were woken.
async fn together<const N: usize>(all: [LocalBoxFuture<'_, ()>; N]) {
    let mut running: FuturesUnordered<_> = all.into_iter().collect();
    while running.next().await.is_some() {}
}

async fn read_byte(socket: &RefCell<VecDeque<char>>) -> char {
    yield_now().await;
    socket.borrow_mut().pop_front().expect("a byte")
}

async fn read_frame(fixed: bool, wait: usize) -> Option<bool> {
    let socket = RefCell::new(VecDeque::from(['a', 'b', 'c', 'd']));
    let kept = RefCell::new(String::new());
    let read = async || {
        if !fixed {
            kept.borrow_mut().clear(); // as good as a new one
        }
        while kept.borrow().len() < 2 {
            let byte = read_byte(&socket).await;
            kept.borrow_mut().push(byte);
        }
    };
    if stop_at(read(), wait).await.is_some() {
        return None;
    }
    read().await;
    Some(kept.into_inner() != "ab")
}

async fn take_job(fixed: bool, wait: usize) -> Option<bool> {
    let queue = RefCell::new(VecDeque::from([1, 2]));
    let current = Cell::new(None);
    let saved = RefCell::new(vec![]);
    let work = async || {
        let job = current.get().or_else(|| queue.borrow_mut().pop_front());
        if fixed {
            current.set(job);
        }
        yield_now().await; // saves it
        saved.borrow_mut().extend(job);
        current.set(None);
    };
    if stop_at(work(), wait).await.is_some() {
        return None;
    }
    work().await;
    Some(saved.into_inner() != [1])
}

async fn wait_for_lock(fixed: bool, wait: usize) -> Option<bool> {
    let lock = Mutex::new(());
    let held = lock.lock().await;
    let order = RefCell::new(vec![]);
    let stopped = Cell::new(false);
    let impatient = async {
        let mut place = pin!(lock.lock());
        stopped.set(if fixed {
            stop_at(place.as_mut(), wait).await.is_none()
        } else {
            stop_at(lock.lock(), wait).await.is_none()
        });
        if stopped.get() {
            yield_now().await; // the rival asks
            let _guard = if fixed {
                place.await
            } else {
                lock.lock().await
            };
            order.borrow_mut().push("impatient");
        }
    };
    let rival = async {
        let _guard = lock.lock().await;
        order.borrow_mut().push("rival");
    };
    let release = async {
        for _ in 0..5 {
            yield_now().await;
        }
        drop(held);
    };
    together([
        impatient.boxed_local(),
        rival.boxed_local(),
        release.boxed_local(),
    ])
    .await;
    let first = order.borrow()[0];
    stopped.get().then_some(first == "rival")
}

async fn send_reading(fixed: bool, wait: usize) -> Option<bool> {
    let (sender, mut receiver) = mpsc::channel(1);
    sender.try_send(0).expect("room for one");
    let last = Cell::new(0);
    let next = || {
        last.set(last.get() + 1);
        last.get()
    };
    let forward = async || {
        if fixed {
            let room = sender.reserve().await.expect("open");
            room.send(next());
        } else {
            sender.send(next()).await.expect("open");
        }
    };
    let stopped = Cell::new(false);
    let received = Cell::new(None);
    let sending = async {
        stopped.set(stop_at(forward(), wait).await.is_none());
        if stopped.get() {
            forward().await;
        }
    };
    let receiving = async {
        for _ in 0..5 {
            yield_now().await;
        }
        receiver.recv().await;
        received.set(receiver.recv().await);
    };
    together([sending.boxed_local(), receiving.boxed_local()]).await;
    stopped.get().then(|| received.get() != Some(1))
}

async fn write_file(fixed: bool, wait: usize) -> Option<bool> {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("settings");
    std::fs::write(&path, "old").expect("written");
    let work = async {
        let draft = if fixed {
            folder.path().join("draft")
        } else {
            path.clone()
        };
        std::fs::write(&draft, "n").expect("written");
        yield_now().await; // the next part is under way
        std::fs::write(&draft, "new").expect("written");
        std::fs::rename(&draft, &path).expect("renamed");
    };
    if stop_at(work, wait).await.is_some() {
        return None;
    }
    let text = std::fs::read_to_string(&path).expect("read");
    Some(text != "old" && text != "new")
}

// ANCHOR: listing
// A scenario stops its function at the given await and returns whether anything
// is then lost, or returns nothing if the function has fewer awaits.
async fn test(name: &str, scenario: impl AsyncFn(bool, usize) -> Option<bool>) {
    for fixed in [false, true] {
        let (mut awaits, mut losing) = (0, 0);
        while let Some(lost) = scenario(fixed, awaits + 1).await {
            awaits += 1;
            losing += usize::from(lost);
        }
        let version = if fixed { "fixed" } else { "faulty" };
        println!("{name}, {version}: loses at {losing} of {awaits} awaits");
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    test("a half-read frame", read_frame).await;
    test("a job that was taken", take_job).await;
    test("a place in the queue", wait_for_lock).await;
    test("a value for a full channel", send_reading).await;
    test("a half-written file", write_file).await;
}
// ANCHOR_END: listing
