// A task that always has a message ready: does its neighbour get a turn?
use tokio::runtime::Builder;
use tokio::sync::mpsc::{self, UnboundedReceiver};
use tokio::task::{JoinHandle, unconstrained, yield_now};

fn start() -> (UnboundedReceiver<u32>, JoinHandle<()>) {
    let (sender, messages) = mpsc::unbounded_channel();
    for number in 0..1000 {
        sender.send(number).unwrap();
    }
    (messages, tokio::spawn(async {})) // the neighbour
}

async fn drain(every: usize) -> bool {
    let (mut messages, neighbour) = start();
    for count in 1..=1000 {
        messages.recv().await.unwrap();
        if count % every == 0 {
            yield_now().await;
        }
    }
    let ran = neighbour.is_finished();
    neighbour.await.unwrap();
    ran
}

async fn run() {
    let ran = drain(usize::MAX).await;
    println!("just receiving: the neighbour ran: {ran}");
    let ran = unconstrained(drain(usize::MAX)).await;
    println!("unconstrained: the neighbour ran: {ran}");
    let ran = unconstrained(drain(100)).await;
    println!("yielding: the neighbour ran: {ran}");
}

fn main() {
    // On one thread: no other thread could run the neighbour.
    Builder::new_current_thread()
        .build()
        .unwrap()
        .block_on(run());
}
