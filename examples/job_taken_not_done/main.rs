// A job is taken from the queue, and the worker is stopped while it saves it.
use std::time::Duration;
use tokio::sync::mpsc;
use tokio::time::{sleep, timeout};

async fn save(job: u32, name: &str, takes: u64) {
    sleep(Duration::from_secs(takes)).await;
    println!("{name} has saved job {job}");
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    for name in ["A", "B"] {
        let (sender, mut queue) = mpsc::unbounded_channel();
        let mut current = None; // B's job: kept when B is stopped
        for job in [1, 2] {
            sender.send(job).expect("the queue is open");
        }
        for takes in [60, 0] {
            let work = async {
                if name == "A" {
                    let job = queue.recv().await.expect("a job");
                    println!("{name} takes job {job}");
                    save(job, name, takes).await;
                } else {
                    if current.is_none() {
                        current = queue.recv().await;
                    }
                    let job = current.expect("a job");
                    println!("{name} takes job {job}");
                    save(job, name, takes).await;
                    current = None; // only after the save
                }
            };
            if timeout(Duration::from_secs(1), work).await.is_err() {
                println!("{name} is stopped");
            }
        }
    }
}
