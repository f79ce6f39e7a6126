// ANCHOR: listing
// A heartbeat, beside a neighbour that blocks or hands its blocking call over.
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;
use std::{env, thread};
use tokio::runtime::Builder;
use tokio::task::spawn_blocking;
use tokio::time::{Instant, sleep, sleep_until};

const BEAT: Duration = Duration::from_millis(10);
const PAUSE: Duration = Duration::from_millis(100);
const BLOCK: Duration = Duration::from_millis(200);

static STALLS: AtomicUsize = AtomicUsize::new(0);

async fn heartbeat(beats: u32) -> Vec<f64> {
    let start = Instant::now();
    let mut lateness = Vec::new();
    for beat in 1..=beats {
        // The next beat is due at a fixed time, however late the last one came.
        let due = start + beat * BEAT;
        sleep_until(due).await;
        lateness.push(due.elapsed().as_secs_f64());
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
            _ => continue,
        }
        STALLS.fetch_add(1, Ordering::Relaxed);
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
    println!("stalls {}", STALLS.load(Ordering::Relaxed));
}
