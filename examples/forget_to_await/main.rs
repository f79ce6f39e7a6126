// A call that is never awaited: is the work lost, or only its outcome?
use std::time::{Duration, Instant};
use tokio::time::sleep;

async fn save(name: &str, start: Instant) -> Result<(), String> {
    println!("{:.0} s: saves {name}", start.elapsed().as_secs_f64());
    sleep(Duration::from_secs(1)).await;
    Err("disk full".to_string())
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let start = Instant::now();
    drop(save("Alice", start)); // without drop, the compiler would warn
    println!("{:.0} s: main goes on", start.elapsed().as_secs_f64());
    sleep(Duration::from_secs(2)).await; // long enough for save to finish
    println!("{:.0} s: main ends", start.elapsed().as_secs_f64());
}
