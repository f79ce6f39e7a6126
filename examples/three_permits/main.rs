// Five jobs and three permits: a job starts when another gives its permit back.
use std::time::{Duration, Instant};
use tokio::sync::Semaphore;
use tokio::time::sleep;

fn log(start: Instant, event: &str) {
    println!("{:.0} s: {event}", start.elapsed().as_secs_f64());
}

async fn job(permits: &Semaphore, name: &str, secs: u64, start: Instant) {
    let _permit = permits.acquire().await.expect("it stays open");
    log(start, &format!("{name} starts"));
    sleep(Duration::from_secs(secs)).await;
    log(start, &format!("{name} ends"));
} // dropping the permit here gives it back

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let start = Instant::now();
    let permits = Semaphore::new(3);
    tokio::join!(
        job(&permits, "A", 3, start),
        job(&permits, "B", 1, start),
        job(&permits, "C", 2, start),
        job(&permits, "D", 3, start),
        job(&permits, "E", 3, start),
    );
}
