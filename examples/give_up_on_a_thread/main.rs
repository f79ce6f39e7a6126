// A blocking call is cancelled while it runs: what becomes of its thread?
use std::thread;
use std::time::{Duration, Instant};
use tokio::task::spawn_blocking;
use tokio::time::sleep;

fn slow_call(start: Instant) -> &'static str {
    thread::sleep(Duration::from_secs(2)); // stands for a call that blocks
    println!("{:.0} s: the call ends", start.elapsed().as_secs_f64());
    "data"
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let start = Instant::now();
    let task = spawn_blocking(move || slow_call(start));
    sleep(Duration::from_secs(1)).await;
    task.abort(); // too late: the call has begun
    println!("{:.0} s: main cancels", start.elapsed().as_secs_f64());
    let result = task.await.unwrap_or("nothing");
    println!("{:.0} s: main has {result}", start.elapsed().as_secs_f64());
}
