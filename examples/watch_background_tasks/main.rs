// Every task in the background has an observer that reports how it ends.
use std::time::{Duration, Instant};
use tokio::task::JoinError;
use tokio_util::task::TaskTracker;

fn log(start: Instant, event: &str) {
    println!("{:.0} s: {event}", start.elapsed().as_secs_f64());
}

async fn work(name: &str, seconds: u64) -> Result<(), String> {
    tokio::time::sleep(Duration::from_secs(seconds)).await;
    match name {
        "B" => Err("no such user".to_owned()),
        "C" => panic!("an impossible state: {name}"),
        _ => Ok(()),
    }
}

fn report(start: Instant, result: Result<Result<(), String>, JoinError>) {
    let failure = match result {
        Ok(Ok(())) => return log(start, "a task has ended"),
        Ok(Err(error)) => error,
        Err(error) if error.is_cancelled() => "cancelled".to_owned(),
        Err(error) => match error.into_panic().downcast::<String>() {
            Ok(formatted) => *formatted,
            Err(panic) => panic.downcast::<&str>().map_or("", |s| *s).into(),
        },
    };
    log(start, &format!("a task has failed: {failure}"));
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    std::panic::set_hook(Box::new(|_| {})); // prints no panic message
    let start = Instant::now();
    let background = TaskTracker::new();
    for (name, seconds) in [("A", 1), ("B", 2), ("C", 3)] {
        let task = tokio::spawn(work(name, seconds));
        background.spawn(async move { report(start, task.await) });
    }
    log(start, "main goes on");
    background.close();
    background.wait().await;
}
