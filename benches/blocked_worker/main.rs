// ANCHOR: listing
// A heartbeat, beside a neighbour that blocks or hands its blocking call over.
use std::time::{Duration, Instant};
use std::{env, thread};
use tokio::runtime::Builder;
use tokio::task::spawn_blocking;
use tokio::time::sleep;

const BEAT: Duration = Duration::from_millis(10);
const PAUSE: Duration = Duration::from_millis(100);
const BLOCK: Duration = Duration::from_millis(200);

async fn heartbeat(beats: usize) -> Vec<f64> {
    let mut lateness = Vec::new();
    for _ in 0..beats {
        let start = Instant::now();
        sleep(BEAT).await;
        lateness.push((start.elapsed() - BEAT).as_secs_f64());
    }
    lateness
}

async fn neighbour(mode: String) {
    loop {
        sleep(PAUSE).await;
        match mode.as_str() {
            "blocking" => thread::sleep(BLOCK),
            "handing_over" => {
                spawn_blocking(|| thread::sleep(BLOCK)).await.unwrap();
            }
            _ => {}
        }
    }
}
// ANCHOR_END: listing

fn main() {
    let beats = env::args().nth(2).map_or(0, |n| n.parse().unwrap());
    let mut runtime = match env::args().nth(1).as_deref() {
        Some("multi_thread") => Builder::new_multi_thread(),
        _ => Builder::new_current_thread(),
    };
    let runtime = runtime.enable_time().build().unwrap();
    runtime.spawn(neighbour(env::args().nth(3).unwrap_or_default()));
    let heartbeat = runtime.spawn(heartbeat(beats));
    for lateness in runtime.block_on(heartbeat).unwrap() {
        println!("latency {lateness}");
    }
}
