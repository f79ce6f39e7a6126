// A function is stopped at each of its awaits in turn: what is lost?
use std::cell::Cell;
use std::future::{Future, poll_fn};
use std::pin::pin;
use std::task::Poll;
use tokio::task::yield_now;

// ANCHOR: listing
// Polls the work and drops it at the nth wait.
async fn stop_at<F: Future>(work: F, wait: usize) -> Option<F::Output> {
    let mut work = pin!(work); // on return it is dropped, and so stopped
    let mut waits = 0;
    poll_fn(|context| {
        let step = work.as_mut().poll(context).map(Some);
        waits += usize::from(step.is_pending()); // this await has to wait
        match waits == wait {
            true => Poll::Ready(None),
            false => step,
        }
    })
    .await
}

async fn transfer(a: &Cell<u32>, b: &Cell<u32>) {
    yield_now().await; // waits for a database, say
    a.set(a.get() - 10);
    yield_now().await;
    b.set(b.get() + 10);
}

async fn transfer_fixed(a: &Cell<u32>, b: &Cell<u32>) {
    yield_now().await;
    yield_now().await;
    a.set(a.get() - 10);
    b.set(b.get() + 10); // no await between the two
}

async fn test(name: &str, work: impl AsyncFn(&Cell<u32>, &Cell<u32>)) {
    for wait in 1.. {
        let (a, b) = (Cell::new(50), Cell::new(50));
        if stop_at(work(&a, &b), wait).await.is_some() {
            return; // the function has fewer awaits
        }
        let sum = a.get() + b.get();
        println!("{name} stopped at await {wait}: {sum} of 100");
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    test("transfer", transfer).await;
    test("transfer_fixed", transfer_fixed).await;
}
// ANCHOR_END: listing
