// A blocking call on the loop's own thread stops the heartbeat.
use std::thread;
use std::time::{Duration, Instant};
use tokio::time::sleep_until;

async fn heartbeat(start: Instant) {
    for beat in 1..=2 {
        let due = start + Duration::from_secs(beat);
        sleep_until(due.into()).await;
        println!("{:.0} s: heartbeat {beat}", start.elapsed().as_secs_f64());
    }
}

fn slow_call() -> &'static str {
    thread::sleep(Duration::from_secs(3)); // stands for a call that blocks
    "data"
}

async fn fetch(start: Instant) -> &'static str {
    println!("{:.0} s: the call starts", start.elapsed().as_secs_f64());
    let data = slow_call(); // runs on the loop's thread
    println!("{:.0} s: the call ends", start.elapsed().as_secs_f64());
    data
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let start = Instant::now();
    let ((), data) = tokio::join!(heartbeat(start), fetch(start));
    println!("{:.0} s: main has {data}", start.elapsed().as_secs_f64());
}
