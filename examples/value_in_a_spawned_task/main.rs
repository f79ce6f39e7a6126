// A value is set: do a spawned task and a pool thread see it?
use tokio::task::{spawn_blocking, yield_now};

tokio::task_local! {
    static REQUEST: &'static str;
}

fn log(place: &str) {
    let request = REQUEST.try_with(|request| *request);
    println!("{place}: {}", request.unwrap_or("no value"));
}

async fn log_later(place: &str) {
    yield_now().await;
    log(place);
}

async fn handle() {
    log_later("a function that is awaited").await;
    tokio::spawn(log_later("a spawned task")).await.unwrap();
    spawn_blocking(|| log("a pool thread")).await.unwrap();

    let task = log_later("a task that is given the value");
    let task = REQUEST.scope(REQUEST.get(), task);
    tokio::spawn(task).await.unwrap();
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    REQUEST.scope("A", handle()).await;
}
