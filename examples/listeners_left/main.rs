// Code listens to a sensor eleven times, then goes on. What is still listening?
use std::time::Duration;
use tokio::sync::broadcast::{self, Sender};
use tokio::time::{sleep, timeout};

const LIMIT: Duration = Duration::from_millis(1); // no event comes

async fn never_removed(sensor: &Sender<u32>) {
    let mut events = sensor.subscribe();
    tokio::spawn(async move { while events.recv().await.is_ok() {} });
    sleep(LIMIT).await; // stands for work that needs the events
}

async fn only_the_wait_ends(sensor: &Sender<u32>) {
    let mut events = sensor.subscribe();
    let next = tokio::spawn(async move { events.recv().await });
    let given_up = timeout(LIMIT, next).await; // drops only the handle
    assert!(given_up.is_err());
}

async fn the_listening_ends(sensor: &Sender<u32>) {
    let mut events = sensor.subscribe();
    let given_up = timeout(LIMIT, events.recv()).await;
    assert!(given_up.is_err());
} // drops the receiver

async fn report(name: &str, wait: impl AsyncFn(&Sender<u32>)) {
    let sensor = broadcast::Sender::new(16);
    for _ in 0..11 {
        wait(&sensor).await;
    }
    println!("{name}: {} listen", sensor.receiver_count());
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    report("never removed", never_removed).await;
    report("only the wait ends", only_the_wait_ends).await;
    report("the listening ends", the_listening_ends).await;
}
