// Two tasks of one group fail: neither error is lost.
use std::time::{Duration, Instant};
use tokio::task::JoinSet;
use tokio::time::sleep;

async fn fail(name: &str, seconds: u64, start: Instant) -> Result<(), String> {
    sleep(Duration::from_secs(seconds)).await;
    println!("{:.0} s: {name} fails", start.elapsed().as_secs_f64());
    Err(format!("{name} is broken"))
}

async fn run_group() -> Result<(), Vec<String>> {
    let start = Instant::now();
    let mut group = JoinSet::new();
    group.spawn(fail("A", 1, start));
    group.spawn(fail("B", 2, start));
    let mut errors = Vec::new();
    while let Some(task) = group.join_next().await {
        if let Err(error) = task.expect("no task panics") {
            errors.push(error); // and wait for the others
        }
    }
    if errors.is_empty() {
        Ok(())
    } else {
        Err(errors)
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    if let Err(errors) = run_group().await {
        println!("errors: {}", errors.join(", "));
    }
}
