// Ten thousand races against one wait that goes on: what do they leave in it?
use std::future::Future;
use std::pin::pin;
use std::sync::Arc;
use std::task::{Context, Wake, Waker};
use tokio::sync::oneshot;

struct Counted; // each copy of its waker counts

impl Wake for Counted {
    fn wake(self: Arc<Self>) {} // main polls anyway
}

async fn job() {
    futures::pending!(); // waits once
}

async fn race(stop: &mut oneshot::Receiver<()>) {
    for _ in 0..10_000 {
        tokio::select! {
            _ = &mut *stop => return, // by reference: it isn't dropped
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
    let left = Arc::strong_count(&counted) - 2; // less main's own two
    println!("race: {left} of 10000 wakers left");
}
