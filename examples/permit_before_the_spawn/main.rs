// The loop takes a permit before each spawn, so the fourth spawn has to wait.
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};
use std::time::{Duration, Instant};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::sleep;
use tokio_util::task::TaskTracker;

static ALIVE: AtomicUsize = AtomicUsize::new(0);
static MOST: AtomicUsize = AtomicUsize::new(0);

async fn work(number: u32) -> Result<(), String> {
    sleep(Duration::from_secs(1)).await;
    if number == 4 {
        return Err(format!("job {number} has failed"));
    }
    Ok(())
}

async fn job(number: u32, _permit: OwnedSemaphorePermit) {
    MOST.fetch_max(1 + ALIVE.fetch_add(1, SeqCst), SeqCst);
    if let Err(error) = work(number).await {
        println!("{error}"); // the other jobs carry on
    }
    ALIVE.fetch_sub(1, SeqCst);
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let start = Instant::now();
    let permits = Arc::new(Semaphore::new(3));
    let tasks = TaskTracker::new();
    for number in 1..=7 {
        let permit = permits.clone().acquire_owned().await;
        tasks.spawn(job(number, permit.expect("it stays open")));
    }
    tasks.close(); // no more tasks will come: lets wait() end
    tasks.wait().await;
    println!("{:.0} s: all are done", start.elapsed().as_secs_f64());
    println!("most alive: {MOST:?}");
}
