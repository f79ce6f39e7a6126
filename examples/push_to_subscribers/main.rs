// A message wakes every subscriber, and the next message is not lost.
use std::time::{Duration, Instant};
use tokio::sync::broadcast::{self, Receiver, error::RecvError};
use tokio::time::sleep;

async fn subscriber(name: &str, mut news: Receiver<&str>) -> String {
    let mut messages = Vec::new();
    loop {
        match news.recv().await {
            Ok(message) => messages.push(message.to_owned()),
            Err(RecvError::Lagged(lost)) => {
                messages.push(format!("{lost} lost"))
            }
            Err(RecvError::Closed) => break,
        }
    }
    format!("{name} got {}", messages.join(" and "))
}

async fn publisher(news: broadcast::Sender<&str>) {
    sleep(Duration::from_secs(1)).await; // nothing new for a while
    for message in ["hello", "goodbye"] {
        news.send(message).expect("three subscribers listen");
    }
} // dropping the sender closes the channel

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let start = Instant::now();
    let (news, for_ann) = broadcast::channel(16); // keeps up to 16 messages
    let (for_bob, for_cem) = (news.subscribe(), news.subscribe());
    let (ann, bob, cem, ()) = tokio::join!(
        subscriber("Ann", for_ann),
        subscriber("Bob", for_bob),
        subscriber("Cem", for_cem),
        publisher(news),
    );
    for line in [ann, bob, cem] {
        println!("{:.0} s: {line}", start.elapsed().as_secs_f64());
    }
}
