// ANCHOR: listing
// One message for many subscribers: how long until the last one has it?
use std::env;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;
use tokio::runtime::Builder;
use tokio::sync::{Notify, broadcast};

const WARM_UP: usize = 100;
const MESSAGES: usize = 1000;

async fn publish(subscribers: usize) -> Vec<f64> {
    let news = broadcast::Sender::new(1);
    let lacking = Arc::new(AtomicUsize::new(0));
    let last_has_it = Arc::new(Notify::new());
    for _ in 0..subscribers {
        let mut inbox = news.subscribe();
        let (lacking, last_has_it) = (lacking.clone(), last_has_it.clone());
        tokio::spawn(async move {
            while inbox.recv().await.is_ok() {
                if lacking.fetch_sub(1, Ordering::Relaxed) == 1 {
                    last_has_it.notify_one();
                }
            }
        });
    }
    let mut latencies = Vec::new();
    for message in 0..WARM_UP + MESSAGES {
        lacking.store(subscribers, Ordering::Relaxed);
        let start = Instant::now();
        if news.send(message).is_ok() {
            last_has_it.notified().await;
        }
        latencies.push(start.elapsed().as_secs_f64());
    }
    latencies.split_off(WARM_UP)
}
// ANCHOR_END: listing

fn main() {
    let Some(subscribers) = env::args().nth(2) else {
        return;
    };
    let mut runtime = match env::args().nth(1).as_deref() {
        Some("multi_thread") => Builder::new_multi_thread(),
        _ => Builder::new_current_thread(),
    };
    let runtime = runtime.build().unwrap();
    let published = runtime.spawn(publish(subscribers.parse().unwrap()));
    for latency in runtime.block_on(published).unwrap() {
        println!("latency {latency}");
    }
}
