// A limit of three seconds: does it hold for each round, or for the whole loop?
use std::pin::pin;
use std::time::Duration;
use tokio::sync::mpsc;
use tokio::time::{sleep, timeout};

async fn send_jobs(jobs: mpsc::Sender<u32>) {
    for job in 1..=3 {
        if jobs.send(job).await.is_err() {
            return; // the receiver is gone
        }
        sleep(Duration::from_secs(if job < 3 { 2 } else { 0 })).await;
    }
}

async fn limit_each_round(mut jobs: mpsc::Receiver<u32>) -> u32 {
    let mut count = 0;
    let limit = Duration::from_secs(3);
    while let Ok(Some(_job)) = timeout(limit, jobs.recv()).await {
        count += 1;
    }
    count
}

async fn limit_the_loop(mut jobs: mpsc::Receiver<u32>) -> u32 {
    let mut count = 0;
    let mut limit = pin!(sleep(Duration::from_secs(3)));
    loop {
        tokio::select! {
            job = jobs.recv() =>
                if job.is_some() { count += 1 } else { return count },
            () = &mut limit => return count,
        }
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let ((a, jobs_a), (b, jobs_b)) = (mpsc::channel(1), mpsc::channel(1));
    let rounds = limit_each_round(jobs_a);
    let whole = limit_the_loop(jobs_b);
    let (a, b, ..) = tokio::join!(rounds, whole, send_jobs(a), send_jobs(b));
    println!("a timer for each round: {a} jobs");
    println!("a timer for the loop: {b} jobs");
}
