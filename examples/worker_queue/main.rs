// Three workers share one queue of seven jobs: three tasks in all.
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};
use std::time::{Duration, Instant};
use tokio::sync::{Mutex, mpsc};
use tokio::task::JoinSet;
use tokio::time::sleep;

static AT_WORK: AtomicUsize = AtomicUsize::new(0);
static MOST: AtomicUsize = AtomicUsize::new(0);

async fn square(number: u64) -> u64 {
    MOST.fetch_max(1 + AT_WORK.fetch_add(1, SeqCst), SeqCst);
    sleep(Duration::from_secs(1)).await; // stands for the work
    AT_WORK.fetch_sub(1, SeqCst);
    number * number
}

async fn worker(queue: Arc<Mutex<mpsc::Receiver<u64>>>) -> u64 {
    let mut sum = 0;
    loop {
        let job = queue.lock().await.recv().await; // unlocks before the work
        let Some(number) = job else { break };
        sum += square(number).await;
    }
    sum // the queue is empty, and nobody will put anything into it
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let start = Instant::now();
    let (sender, queue) = mpsc::channel(1); // holds one job that waits
    let queue = Arc::new(Mutex::new(queue));
    let mut workers = JoinSet::new();
    for _ in 0..3 {
        workers.spawn(worker(queue.clone()));
    }
    for number in 1..=7 {
        sender.send(number).await.expect("the workers still listen");
    }
    drop(sender); // no more jobs: the workers may go home
    let sum: u64 = workers.join_all().await.iter().sum();
    println!("{:.0} s: the sum is {sum}", start.elapsed().as_secs_f64());
    println!("most at work: {MOST:?}");
}
