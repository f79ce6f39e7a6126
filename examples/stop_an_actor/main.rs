// A mailbox of requests, which can also hold a request to stop.
use std::time::Duration;
use tokio::sync::mpsc::{self, error::SendError};
use tokio::sync::oneshot;
use tokio::time::sleep;

type Request = (u64, oneshot::Sender<&'static str>);
type Mailbox = mpsc::Sender<Option<Request>>;

// ANCHOR: listing
// Three ways to stop an actor, and which requests each of them loses.
async fn actor(mut mailbox: mpsc::Receiver<Option<Request>>, drains: bool) {
    while let Some(message) = mailbox.recv().await {
        match message {
            Some((seconds, reply)) => {
                sleep(Duration::from_secs(seconds)).await;
                let _ = reply.send("done");
            }
            None if drains => mailbox.close(), // then reads what it still holds
            None => break,
        }
    }
}

async fn ask(mailbox: &Mailbox, work: u64) -> oneshot::Receiver<&'static str> {
    let (reply, answer) = oneshot::channel();
    let sent = mailbox.send(Some((work, reply))).await;
    if let Err(SendError(Some((_, reply)))) = sent {
        let _ = reply.send("refused"); // the mailbox gave the request back
    }
    answer
}

async fn run(how: &str) -> String {
    let (mailbox, messages) = mpsc::channel(8);
    let task = tokio::spawn(actor(messages, how == "drain"));
    let mut asked = vec![ask(&mailbox, 2).await, ask(&mailbox, 0).await];
    sleep(Duration::from_secs(1)).await; // the first request is under way
    if how != "cancel" {
        mailbox.send(None).await.expect("the actor runs");
    }
    asked.push(ask(&mailbox, 0).await); // behind the request to stop, if any
    if how == "cancel" {
        task.abort();
    }
    let _ = task.await;
    asked.push(ask(&mailbox, 0).await); // by now the actor has ended
    let mut line = format!("{how}:");
    for (name, answer) in [" A", ", B", ", C", ", D"].iter().zip(asked) {
        line += &format!("{name} {}", answer.await.unwrap_or("lost"));
    }
    line
}
// ANCHOR_END: listing

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let runs = tokio::join!(run("cancel"), run("break"), run("drain"));
    println!("{}\n{}\n{}", runs.0, runs.1, runs.2);
}
