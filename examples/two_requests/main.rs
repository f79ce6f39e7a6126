// Two requests at the same time: whose log line is it, without a parameter?
use std::time::{Duration, Instant};
use tokio::time::sleep;

tokio::task_local! {
    static REQUEST: &'static str;
}

fn log(start: Instant, event: &str) {
    let secs = start.elapsed().as_secs_f64();
    println!("{secs:.0} s: {} {event}", REQUEST.get());
}

async fn ask_database(start: Instant) {
    log(start, "asks the database");
    sleep(Duration::from_secs(2)).await;
    log(start, "has the rows");
}

async fn handle(arrives: u64, start: Instant) {
    sleep(Duration::from_secs(arrives)).await;
    ask_database(start).await;
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let start = Instant::now();
    tokio::join!(
        REQUEST.scope("A", handle(0, start)),
        REQUEST.scope("B", handle(1, start)),
    );
}
