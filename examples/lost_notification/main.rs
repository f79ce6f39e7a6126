// The notification comes before anything waits for it: is it lost?
use std::future::Future;
use std::time::Duration;
use tokio::sync::Notify;
use tokio::time::timeout;

async fn report(name: &str, wait: impl Future) {
    match timeout(Duration::from_secs(1), wait).await {
        Ok(_) => println!("{name}: noticed"),
        Err(_) => println!("{name}: lost"),
    }
}

async fn lost() {
    let ready = Notify::new();
    ready.notify_waiters(); // wakes whatever is waiting: nothing is
    report("notify_waiters", ready.notified()).await;
}

async fn kept() {
    let ready = Notify::new();
    ready.notify_one(); // wakes one waiter, or else keeps a permit for the next
    report("notify_one", ready.notified()).await;
}

async fn wait_twice() {
    let ready = Notify::new();
    ready.notify_one();
    ready.notify_one(); // there is at most one permit
    report("notify_one twice, a first wait", ready.notified()).await;
    report("notify_one twice, a second wait", ready.notified()).await;
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    lost().await;
    kept().await;
    wait_twice().await;
}
