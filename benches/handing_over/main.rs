// ANCHOR: listing
// Hands a call over and waits until it has finished, again and again.
use std::{env, thread};
use tokio::runtime::Builder;
use tokio::sync::oneshot;
use tokio::task::{spawn, spawn_blocking};

fn call() {}

async fn in_a_task() {
    spawn(async { call() }).await.unwrap();
}

async fn on_a_pool_thread() {
    spawn_blocking(call).await.unwrap();
}

async fn on_a_new_thread() {
    let (done, is_done) = oneshot::channel();
    thread::spawn(move || {
        call();
        done.send(())
    });
    is_done.await.unwrap();
}
// ANCHOR_END: listing

mod gauge {
    include!(concat!(env!("BENCHES"), "/gauge/gauge.rs"));
}

async fn repeat(mode: &str, count: usize) {
    for _ in 0..count {
        match mode {
            "task" => in_a_task().await,
            "pool" => on_a_pool_thread().await,
            _ => on_a_new_thread().await,
        }
    }
}

fn main() {
    let count: usize = env::args().nth(2).map_or(0, |n| n.parse().unwrap());
    let mode = env::args().nth(3).unwrap_or_default();
    let runtime = Builder::new_current_thread().build().unwrap();
    runtime.block_on(repeat(&mode, count / 10));
    let gauge = gauge::Gauge::start();
    runtime.block_on(repeat(&mode, count));
    gauge.stop();
}
