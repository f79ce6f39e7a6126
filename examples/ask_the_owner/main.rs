// One task owns the account; others send requests, each with room for a reply.
use std::time::{Duration, Instant};
use tokio::sync::{mpsc, oneshot};
use tokio::time::{sleep, timeout};

type Request = (&'static str, i64, oneshot::Sender<i64>);
type Mailbox = mpsc::Sender<Request>;

fn log(start: Instant, event: &str) {
    println!("{:.0} s: {event}", start.elapsed().as_secs_f64());
}

async fn account(mut mailbox: mpsc::Receiver<Request>, start: Instant) {
    let mut balance = 100; // needs no lock: only this task uses it
    while let Some((name, amount, reply)) = mailbox.recv().await {
        let old = balance;
        sleep(Duration::from_secs(2)).await;
        balance = old + amount;
        log(start, &format!("the account answers {name}: {balance}"));
        let _ = reply.send(balance); // the client might have given up
    }
}

async fn deposit(name: &'static str, amount: i64, to: Mailbox, start: Instant) {
    log(start, &format!("{name} asks the account to add {amount}"));
    let (reply, answer) = oneshot::channel();
    let _ = to.send((name, amount, reply)).await; // a refusal drops `reply`
    match timeout(Duration::from_secs(3), answer).await {
        Ok(balance) => log(start, &format!("{name} has {}", balance.unwrap())),
        Err(_) => log(start, &format!("{name} gives up")),
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let start = Instant::now();
    let (sender, mailbox) = mpsc::channel(8);
    let account = tokio::spawn(account(mailbox, start));
    tokio::join!(
        deposit("A", 10, sender.clone(), start),
        deposit("B", 20, sender, start),
    );
    account.await.unwrap(); // it ends, because all senders are gone
}
