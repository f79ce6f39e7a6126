// A task is cancelled while it runs: does it stop, and where?
use std::time::Duration;
use tokio::sync::oneshot::{self, Receiver};
use tokio::task::AbortHandle;
use tokio::time::sleep;

async fn ready() {} // awaiting it doesn't suspend the task

async fn work(name: &str, me: Receiver<AbortHandle>, waits: bool) -> i32 {
    me.await.unwrap().abort();
    ready().await;
    println!("{name} goes on");
    if waits {
        sleep(Duration::from_secs(1)).await;
        println!("{name} has waited");
    }
    42
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    for (name, waits) in [("A", true), ("B", false)] {
        let (sender, me) = oneshot::channel();
        let task = tokio::spawn(work(name, me, waits));
        sender.send(task.abort_handle()).unwrap();
        match task.await {
            Ok(result) => println!("{name} has returned {result}"),
            Err(error) if error.is_cancelled() => {
                println!("{name} was cancelled")
            }
            Err(error) => panic!("{error}"),
        }
    }
}
