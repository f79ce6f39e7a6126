// Steps are queued while the code runs: in which order do they run?
use tokio::sync::mpsc;
use tokio::task::yield_now;

async fn step(name: &str) {
    yield_now().await; // so that each future is polled twice
    println!("{name} runs");
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    println!("main queues A, B and C");
    tokio::join!(biased; step("A"), step("B"), step("C"));
    // tokio guarantees no order of tasks, so this program sorts what they send.
    let (sender, mut names) = mpsc::unbounded_channel();
    for name in ["D", "E", "F"] {
        let sender = sender.clone();
        tokio::spawn(async move { sender.send(name) });
    }
    drop(sender);
    let mut order = vec![];
    while let Some(name) = names.recv().await {
        order.push(name);
    }
    order.sort();
    println!("in some order: {}", order.join(", "));
}
