// ANCHOR: listing
// Two tasks pass a token back and forth; each hand-over is a switch.
use std::sync::mpsc as sync;
use std::{env, thread};
use tokio::runtime::Builder;
use tokio::sync::mpsc;

type Inbox = mpsc::Receiver<i64>;
type Outbox = mpsc::Sender<i64>;

async fn play(mut inbox: Inbox, outbox: Outbox) {
    let mut token = 1;
    while token > 0 {
        token = inbox.recv().await.unwrap_or(0);
        // The last token is sent to a player who has left.
        let _ = outbox.send(token - 1).await;
    }
}

async fn play_in_tasks(count: i64) {
    let (to_left, left) = mpsc::channel(1);
    let (to_right, right) = mpsc::channel(1);
    to_left.send(count).await.unwrap();
    let left = tokio::spawn(play(left, to_right));
    let right = tokio::spawn(play(right, to_left));
    left.await.unwrap();
    right.await.unwrap();
}

fn play_on_a_thread(inbox: sync::Receiver<i64>, outbox: sync::SyncSender<i64>) {
    let mut token = 1;
    while token > 0 {
        token = inbox.recv().unwrap_or(0);
        let _ = outbox.send(token - 1);
    }
}

fn play_in_threads(count: i64) {
    let (to_left, left) = sync::sync_channel(1);
    let (to_right, right) = sync::sync_channel(1);
    to_left.send(count).unwrap();
    thread::scope(|scope| {
        scope.spawn(|| play_on_a_thread(left, to_right));
        scope.spawn(|| play_on_a_thread(right, to_left));
    });
}
// ANCHOR_END: listing

mod gauge {
    include!(concat!(env!("BENCHES"), "/gauge/gauge.rs"));
}

fn main() {
    let contender = env::args().nth(1).unwrap_or_default();
    let count: i64 = env::args().nth(2).map_or(0, |n| n.parse().unwrap());
    let mut runtime = match contender.as_str() {
        "multi_thread" => Builder::new_multi_thread(),
        _ => Builder::new_current_thread(),
    };
    let runtime = runtime.build().unwrap();
    let play = |count| match contender.as_str() {
        "threads" => play_in_threads(count),
        _ => runtime.block_on(play_in_tasks(count)),
    };
    play(count / 10);
    let gauge = gauge::Gauge::start();
    play(count);
    gauge.stop();
}
