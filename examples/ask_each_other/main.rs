// A request to an actor, sent to it with the place for its answer.
use std::time::Duration;
use tokio::sync::{mpsc, oneshot};
use tokio::task::JoinSet;
use tokio::time::{sleep, timeout};

enum Request {
    Value(oneshot::Sender<u64>),
    Sum(oneshot::Sender<u64>),
}
use Request::{Sum, Value};

type Mailbox = mpsc::Sender<Request>;

async fn ask(
    actor: &Mailbox,
    request: fn(oneshot::Sender<u64>) -> Request,
) -> Option<u64> {
    let (reply, answer) = oneshot::channel();
    actor.send(request(reply)).await.ok()?;
    answer.await.ok()
}

// ANCHOR: listing
// Two actors ask each other: they hang, unless each reads on while it waits.
async fn actor(
    [own, other]: [&'static str; 2],
    value: u64,
    mut mailbox: mpsc::Receiver<Request>,
    peer: Mailbox,
    reads_on: bool,
) {
    while let Some(request) = mailbox.recv().await {
        match request {
            Value(reply) => _ = reply.send(value),
            Sum(reply) => {
                let peer = peer.clone();
                let sum = tokio::spawn(async move {
                    sleep(Duration::from_secs(value)).await;
                    println!("{own} asks {other} for its value");
                    let theirs = ask(&peer, Value).await?;
                    reply.send(value + theirs).ok()
                });
                if !reads_on {
                    let _ = sum.await;
                }
            }
        }
    }
}

async fn client(how: &str) {
    println!("client asks A and B, which {how}");
    let reads_on = how == "read on";
    let (to_a, a) = mpsc::channel(8);
    let (to_b, b) = mpsc::channel(8);
    let mut actors = JoinSet::new(); // dropping it ends both actors
    actors.spawn(actor(["A", "B"], 1, a, to_b.clone(), reads_on));
    actors.spawn(actor(["B", "A"], 2, b, to_a.clone(), reads_on));
    let both = async { tokio::join!(ask(&to_a, Sum), ask(&to_b, Sum)) };
    match timeout(Duration::from_secs(3), both).await {
        Ok((a, b)) => println!("client has {} and {}", a.unwrap(), b.unwrap()),
        Err(_) => println!("client gives up"),
    }
}
// ANCHOR_END: listing

#[tokio::main(flavor = "current_thread")]
async fn main() {
    client("wait in their loops").await;
    client("read on").await;
}
