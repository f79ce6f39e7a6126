// Ten thousand races against the same long wait: what do they leave behind?
use std::future::Future;
use std::pin::pin;
use std::sync::Arc;
use std::task::{Context, Wake, Waker};
use tokio::sync::oneshot;

struct Counted; // its `Arc` counts the copies of the waker

impl Wake for Counted {
    fn wake(self: Arc<Self>) {} // main polls without being woken
}

async fn job() {
    futures::pending!(); // waits once
}

async fn race(stop: &mut oneshot::Receiver<()>) {
    for _ in 0..10_000 {
        tokio::select! {
            _ = &mut *stop => return, // by reference, so it isn't dropped
            () = job() => {}
        }
    }
}

fn main() {
    let (_sender, mut stop) = oneshot::channel(); // sends nothing
    let counted = Arc::new(Counted);
    let waker = Waker::from(counted.clone());
    let mut context = Context::from_waker(&waker);
    let mut race = pin!(race(&mut stop));
    while race.as_mut().poll(&mut context).is_pending() {}
    let left = Arc::strong_count(&counted) - 2; // not counting main's own two
    println!("race: {left} of 10000 wakers left");
}
