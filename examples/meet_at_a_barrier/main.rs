// Three workers meet: none goes on before the last has arrived.
use std::time::{Duration, Instant};
use tokio::sync::Barrier;
use tokio::time::sleep;

fn log(start: Instant, event: &str) {
    println!("{:.0} s: {event}", start.elapsed().as_secs_f64());
}

async fn worker(
    name: &str,
    seconds: u64,
    barrier: &Barrier,
    start: Instant,
) -> String {
    sleep(Duration::from_secs(seconds)).await;
    log(start, &format!("{name} arrives at the barrier"));
    barrier.wait().await;
    format!("{name} at {:.0} s", start.elapsed().as_secs_f64())
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let start = Instant::now();
    let barrier = Barrier::new(3);
    let (a, b, c) = tokio::join!(
        worker("A", 0, &barrier, start),
        worker("B", 1, &barrier, start),
        worker("C", 2, &barrier, start),
    );
    for goes_on in [a, b, c] {
        log(start, &format!("main sees {goes_on}"));
    }
}
