// A channel for one answer: what if one of its two ends goes away?
use std::time::Duration;
use tokio::sync::oneshot;
use tokio::time::timeout;

async fn answered() {
    let (reply, answer) = oneshot::channel();
    tokio::spawn(async move { reply.send("yes") });
    println!("answered: {}", answer.await.unwrap());
}

async fn sender_gone() {
    let (reply, answer) = oneshot::channel::<&str>();
    tokio::spawn(async move { drop(reply) }); // the task ends without an answer
    match timeout(Duration::from_secs(1), answer).await {
        Ok(answer) => println!("sender gone: {}", answer.unwrap_err()),
        Err(_) => println!("sender gone: no word of it after 1 s"),
    }
}

async fn receiver_gone() {
    let (reply, answer) = oneshot::channel();
    drop(answer); // nothing waits for the answer any more
    match reply.send("yes") {
        Ok(()) => println!("receiver gone: the sender cannot know"),
        Err(yes) => println!("receiver gone: the sender has {yes} again"),
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    answered().await;
    sender_gone().await;
    receiver_gone().await;
}
