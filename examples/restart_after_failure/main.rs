// Requests to add a number, each with room for a reply.
use std::num::ParseIntError;
use std::time::Duration;
use tokio::sync::{mpsc, oneshot};
use tokio::time::sleep;

type Request = (&'static str, oneshot::Sender<i64>);
type Mailbox = mpsc::Receiver<Request>;

// ANCHOR: listing
// A supervisor restarts an actor that failed; the mailbox outlives the actor.
async fn actor(mailbox: &mut Mailbox) -> Result<(), ParseIntError> {
    let mut total = 0; // the state: each actor begins with 0
    println!("actor begins with {total}");
    while let Some((number, reply)) = mailbox.recv().await {
        sleep(Duration::from_secs(1)).await;
        total += number.parse::<i64>()?; // a failure drops `reply` too
        let _ = reply.send(total);
    }
    Ok(())
}

async fn supervise(mut mailbox: Mailbox) {
    while actor(&mut mailbox).await.is_err() {
        sleep(Duration::from_secs(1)).await;
        println!("supervisor restarts the actor");
    }
}

async fn ask(name: &str, number: &'static str, to: mpsc::Sender<Request>) {
    let (reply, answer) = oneshot::channel();
    let _ = to.send((number, reply)).await; // a refusal drops `reply`
    match answer.await {
        Ok(total) => println!("{name} adds {number}: the total is {total}"),
        Err(_) => println!("{name} adds {number}: the actor failed"),
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let (to, mailbox) = mpsc::channel(8);
    let supervisor = tokio::spawn(supervise(mailbox));
    let a = ask("A", "10", to.clone());
    let b = ask("B", "ten", to.clone());
    tokio::join!(a, b, ask("C", "5", to));
    supervisor.await.unwrap(); // it ends, because all senders are gone
}
// ANCHOR_END: listing
