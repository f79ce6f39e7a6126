// A task that always has a message ready: does its neighbour get a turn?
use std::sync::atomic::{AtomicBool, Ordering::Relaxed};
use tokio::runtime::Builder;
use tokio::sync::mpsc::{self, UnboundedReceiver};
use tokio::task::{unconstrained, yield_now};

static NEIGHBOUR_RAN: AtomicBool = AtomicBool::new(false);

fn start() -> UnboundedReceiver<u32> {
    let (sender, messages) = mpsc::unbounded_channel();
    for number in 0..1000 {
        sender.send(number).unwrap();
    }
    NEIGHBOUR_RAN.store(false, Relaxed);
    tokio::spawn(async { NEIGHBOUR_RAN.store(true, Relaxed) });
    messages
}

async fn drain(mut messages: UnboundedReceiver<u32>, every: usize) -> bool {
    for count in 1..=1000 {
        messages.recv().await.unwrap();
        if count % every == 0 {
            yield_now().await;
        }
    }
    NEIGHBOUR_RAN.load(Relaxed)
}

async fn run() {
    let ran = drain(start(), usize::MAX).await;
    println!("just receiving: the neighbour ran: {ran}");
    let ran = unconstrained(drain(start(), usize::MAX)).await;
    println!("unconstrained: the neighbour ran: {ran}");
    let ran = unconstrained(drain(start(), 100)).await;
    println!("yielding: the neighbour ran: {ran}");
}

fn main() {
    // One thread: no other could run the neighbour.
    Builder::new_current_thread()
        .build()
        .unwrap()
        .block_on(run());
}
