// A full channel: drop the newest message, or the oldest.
use tokio::sync::broadcast::{self, error::RecvError};
use tokio::sync::mpsc;

async fn drop_the_newest() {
    let (sender, mut channel) = mpsc::channel(2);
    let mut dropped = 0;
    for message in 1..=5 {
        if sender.try_send(message).is_err() {
            dropped += 1; // the sender knows, and could react
        }
    }
    drop(sender);
    let mut got = Vec::new();
    while let Some(message) = channel.recv().await {
        got.push(message);
    }
    println!("the newest dropped: {got:?} left, {dropped} dropped");
}

async fn drop_the_oldest() {
    let (sender, mut channel) = broadcast::channel(2);
    for message in 1..=5 {
        sender.send(message).expect("there is a receiver");
    }
    drop(sender);
    let (mut got, mut dropped) = (Vec::new(), 0);
    loop {
        match channel.recv().await {
            Ok(message) => got.push(message),
            Err(RecvError::Lagged(count)) => dropped += count,
            Err(RecvError::Closed) => break,
        }
    }
    println!("the oldest dropped: {got:?} left, {dropped} dropped");
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    drop_the_newest().await;
    drop_the_oldest().await;
}
