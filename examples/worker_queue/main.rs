// Three workers share one queue of seven jobs: three tasks in all.
use std::sync::Arc;
use std::time::{Duration, Instant};
use tokio::sync::{Mutex, mpsc};
use tokio::task::JoinSet;
use tokio::time::sleep;

async fn square(number: u64) -> Result<u64, String> {
    sleep(Duration::from_secs(1)).await; // stands for the work
    if number == 4 {
        return Err(format!("no square of {number}"));
    }
    Ok(number * number)
}

async fn worker(queue: Arc<Mutex<mpsc::Receiver<u64>>>) -> u64 {
    let mut sum = 0;
    loop {
        let job = queue.lock().await.recv().await; // unlocks before the work
        let Some(number) = job else { return sum };
        match square(number).await {
            Ok(square) => sum += square,
            Err(error) => println!("{error}"), // the worker goes on
        }
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let start = Instant::now();
    let (sender, queue) = mpsc::channel(1); // can hold one job
    let queue = Arc::new(Mutex::new(queue));
    let mut workers = JoinSet::new();
    for _ in 0..3 {
        workers.spawn(worker(queue.clone()));
    }
    drop(queue); // only the workers keep it: once they are gone, `send` fails
    for number in 1..=7 {
        sender.send(number).await.expect("a worker is alive");
    }
    drop(sender); // no more jobs: a worker ends when the queue is empty
    let sum: u64 = workers.join_all().await.iter().sum();
    println!("{:.0} s: the sum is {sum}", start.elapsed().as_secs_f64());
}
