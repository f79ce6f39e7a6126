// Several loops run one function, which needs no runtime of its own.
use futures::SinkExt;
use futures::StreamExt;
use futures::channel::mpsc::{self, Sender};

async fn produce(words: &[&str], mut sender: Sender<String>) {
    for word in words {
        sender.send(word.to_uppercase()).await.unwrap();
    }
}

async fn shout(words: &[&str]) -> String {
    let (sender, receiver) = mpsc::channel(0);
    let shouted = receiver.collect::<Vec<_>>();
    let ((), shouted) = futures::join!(produce(words, sender), shouted);
    shouted.join(" ")
}

fn main() {
    let words = ["how", "are", "you"];
    let runtime = tokio::runtime::Runtime::new().unwrap();
    println!("tokio: {}", runtime.block_on(shout(&words)));
    println!("futures: {}", futures::executor::block_on(shout(&words)));
    println!("smol: {}", smol::block_on(shout(&words)));
}
