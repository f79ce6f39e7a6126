// ANCHOR: listing
// Many tasks that each wait for one second, all at the same time.
use futures::future::join_all;
use std::time::Duration;
use std::{env, mem, thread};
use tokio::runtime::Builder;
use tokio::task::unconstrained;

const SECOND: Duration = Duration::from_secs(1);

async fn wait() {
    tokio::time::sleep(SECOND).await;
}

async fn wait_in_tasks(count: usize) {
    let tasks: Vec<_> = (0..count).map(|_| tokio::spawn(wait())).collect();
    for task in tasks {
        task.await.unwrap();
    }
}

async fn wait_in_one_task(count: usize) {
    join_all((0..count).map(|_| wait())).await;
}

async fn wait_unconstrained(count: usize) {
    unconstrained(wait_in_one_task(count)).await;
}

fn wait_in_threads(count: usize) {
    let threads: Vec<_> = (0..count)
        .map(|_| thread::spawn(|| thread::sleep(SECOND)))
        .collect();
    for thread in threads {
        thread.join().unwrap();
    }
}
// ANCHOR_END: listing

mod gauge {
    include!(concat!(env!("BENCHES"), "/gauge/gauge.rs"));
}

fn main() {
    let contender = env::args().nth(1).unwrap_or_default();
    let count = env::args().nth(2).map_or(0, |n| n.parse().unwrap());
    let mut runtime = match contender.as_str() {
        "multi_thread" => Builder::new_multi_thread(),
        _ => Builder::new_current_thread(),
    };
    let runtime = runtime.enable_time().build().unwrap();
    let gauge = gauge::Gauge::start();
    match contender.as_str() {
        "threads" => wait_in_threads(count),
        "join_all" => runtime.block_on(wait_in_one_task(count)),
        "unconstrained" => runtime.block_on(wait_unconstrained(count)),
        _ => runtime.block_on(wait_in_tasks(count)),
    }
    gauge.stop();
    println!("future {}", mem::size_of_val(&wait()));
}
