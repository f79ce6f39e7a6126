// Each task takes its own permit: three tasks work, but all seven exist.
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};
use std::time::{Duration, Instant};
use tokio::{sync::Semaphore, time::sleep};
use tokio_util::task::TaskTracker;

static ALIVE: Count = Count(AtomicUsize::new(0), AtomicUsize::new(0));
static AT_WORK: Count = Count(AtomicUsize::new(0), AtomicUsize::new(0));

struct Count(AtomicUsize, AtomicUsize); // the count now, and its maximum

impl Count {
    fn up(&self) {
        self.1.fetch_max(1 + self.0.fetch_add(1, SeqCst), SeqCst);
    }

    fn down(&self) {
        self.0.fetch_sub(1, SeqCst);
    }
}

async fn job(permits: Arc<Semaphore>) {
    ALIVE.up();
    let _permit = permits.acquire().await.expect("it stays open");
    AT_WORK.up();
    sleep(Duration::from_secs(1)).await; // stands for the work
    AT_WORK.down();
    ALIVE.down();
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let start = Instant::now();
    let permits = Arc::new(Semaphore::new(3));
    let tasks = TaskTracker::new();
    for _ in 0..7 {
        tasks.spawn(job(permits.clone()));
    }
    tasks.close(); // no more tasks will come: lets wait() end
    tasks.wait().await;
    println!("{:.0} s: all are done", start.elapsed().as_secs_f64());
    println!("most alive: {:?}, most at work: {:?}", ALIVE.1, AT_WORK.1);
}
