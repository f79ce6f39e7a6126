// Task B fails while main awaits task A: when is B's error seen?
use std::time::{Duration, Instant};
use tokio::time::sleep;

fn log(start: Instant, event: &str) {
    println!("{:.0} s: {event}", start.elapsed().as_secs_f64());
}

async fn fetch(name: &str, delay: u64) -> Result<String, String> {
    sleep(Duration::from_secs(delay)).await;
    if name == "B" {
        return Err("B is out of order".to_owned());
    }
    Ok(format!("data {name}"))
}

async fn in_turn(start: Instant) -> Result<(), String> {
    let task_a = tokio::spawn(fetch("A", 2));
    let task_b = tokio::spawn(fetch("B", 1));
    log(start, &task_a.await.unwrap()?);
    log(start, &task_b.await.unwrap()?);
    Ok(())
}

async fn together() -> Result<(), String> {
    tokio::try_join!(fetch("A", 2), fetch("B", 1))?;
    Ok(())
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let start = Instant::now();
    if let Err(error) = in_turn(start).await {
        log(start, &format!("in turn: {error}"));
    }

    let start = Instant::now();
    if let Err(error) = together().await {
        log(start, &format!("together: {error}"));
    }
}
