// Every task in the background has somebody who looks at how it ends.
use std::time::{Duration, Instant};
use tokio::task::{JoinError, JoinSet};
use tokio::time::sleep;

fn log(start: Instant, event: &str) {
    println!("{:.0} s: {event}", start.elapsed().as_secs_f64());
}

async fn work(name: &str, seconds: u64) -> Result<(), String> {
    sleep(Duration::from_secs(seconds)).await;
    match name {
        "B" => Err("no such user".to_owned()),
        "C" => panic!("an impossible state"),
        _ => Ok(()),
    }
}

fn report(start: Instant, result: Result<Result<(), String>, JoinError>) {
    match result {
        Ok(Ok(())) => log(start, "a task has ended"),
        Ok(Err(error)) => log(start, &format!("a task has failed: {error}")),
        Err(error) => {
            let words = error.into_panic().downcast::<&str>().unwrap();
            log(start, &format!("a task has failed: {words}"));
        }
    }
}

async fn supervise(start: Instant, mut tasks: JoinSet<Result<(), String>>) {
    while let Some(result) = tasks.join_next().await {
        report(start, result);
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    std::panic::set_hook(Box::new(|_| {})); // no words on stderr
    let start = Instant::now();
    let tasks = [("A", 1), ("B", 2), ("C", 3)].map(|(a, b)| work(a, b));
    let supervisor =
        tokio::spawn(supervise(start, tasks.into_iter().collect()));
    log(start, "main goes on");
    supervisor.await.expect("the supervisor does not panic");
}
