// The loop of a server: jobs, a heartbeat, and a request to stop.
use std::time::Duration;
use tokio::sync::{mpsc, oneshot};
use tokio::time::{Instant, interval_at, sleep};

async fn serve(
    mut jobs: mpsc::Receiver<&str>,
    mut stop: oneshot::Receiver<()>,
) {
    let period = Duration::from_secs(2);
    // Kept outside the loop, so that each round waits for the same tick.
    let mut heartbeat = interval_at(Instant::now() + period, period);
    loop {
        tokio::select! {
            biased; // if several are ready, takes the first one listed
            _ = &mut stop => break, // by reference, so it isn't dropped
            _ = heartbeat.tick() => println!("server is alive"),
            Some(job) = jobs.recv() => println!("server does {job}"),
        }
    }
    jobs.close(); // takes no more jobs; those in the queue are still done
    while let Some(job) = jobs.recv().await {
        println!("server does {job} before it ends");
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let (sender, jobs) = mpsc::channel(8);
    let (stop, stopped) = oneshot::channel();
    let client = async {
        for (job, pause) in [("job 1", 1), ("job 2", 2), ("job 3", 0)] {
            println!("client sends {job} to the server");
            sender.send(job).await.expect("the server runs");
            if pause > 0 {
                sleep(Duration::from_secs(pause)).await;
            }
        }
        println!("client stops the server");
        stop.send(()).expect("the server runs");
    };
    tokio::join!(client, serve(jobs, stopped));
}
