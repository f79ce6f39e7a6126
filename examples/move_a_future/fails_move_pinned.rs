// Pinning moves the future: its old name no longer holds it.
use std::future::Future;
use std::pin::pin;
use std::task::{Context, Waker};

async fn work() -> u32 {
    42
}

fn main() {
    let future = work();
    let pinned = pin!(future);
    let _ = pinned.poll(&mut Context::from_waker(Waker::noop()));
    let _moved = Box::new(future);
}
