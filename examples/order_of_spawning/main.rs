// A task spawns three others, A, B and C: in which order do they start?
use tokio::sync::mpsc::{self, UnboundedSender};

async fn start(name: &'static str, order: UnboundedSender<&'static str>) {
    order.send(name).unwrap();
}

async fn parent() -> Vec<&'static str> {
    let (sender, mut names) = mpsc::unbounded_channel();
    for name in ["A", "B", "C"] {
        tokio::spawn(start(name, sender.clone()));
    }
    drop(sender); // so the channel closes when the tasks end
    let mut order = vec![];
    while let Some(name) = names.recv().await {
        order.push(name);
    }
    order
}

#[tokio::main(flavor = "multi_thread", worker_threads = 1)]
async fn main() {
    let order = tokio::spawn(parent()).await.unwrap();
    println!("they start: {}", order.join(", "));
}
