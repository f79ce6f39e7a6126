// A and B await one connection. A has made the first call, and gives up.
use std::time::{Duration, Instant};
use tokio::time::{sleep, timeout};
use tokio::{join, sync::OnceCell};

fn say(start: Instant, event: &str) {
    println!("{:.0} s: {event}", start.elapsed().as_secs_f64());
}

async fn connect(name: &str, start: Instant) -> &'static str {
    say(start, &format!("{name} connects"));
    sleep(Duration::from_secs(2)).await;
    "connection"
}

async fn get(
    name: &str,
    stored: &OnceCell<&'static str>,
    start: Instant,
) -> &'static str {
    *stored.get_or_init(|| connect(name, start)).await
}

async fn ask_with_a_limit(stored: &OnceCell<&'static str>, start: Instant) {
    let limit = Duration::from_secs(1);
    match timeout(limit, get("A", stored, start)).await {
        Ok(connection) => say(start, &format!("A has a {connection}")),
        Err(_) => say(start, "A gives up"),
    }
}

async fn ask(stored: &OnceCell<&'static str>, start: Instant) {
    let connection = get("B", stored, start).await;
    say(start, &format!("B has a {connection}"));
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let (start, stored) = (Instant::now(), OnceCell::new());
    // In this order: A's call is the first.
    join!(biased; ask_with_a_limit(&stored, start), ask(&stored, start));
}
