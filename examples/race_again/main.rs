// Three fetches race twice: does the second race wait for another fetch?
use futures::future::select_all;
use std::time::{Duration, Instant};
use tokio::time::sleep;

async fn fetch(name: &str, secs: u64) -> String {
    sleep(Duration::from_secs(secs)).await;
    format!("data {name}")
}

async fn race_twice(start: Instant) {
    let fetches = [("A", 3), ("B", 1), ("C", 2)];
    let mut fetches = fetches.map(|(name, secs)| Box::pin(fetch(name, secs)));
    for _ in 0..2 {
        // Passed by reference, so that the race doesn't own the futures.
        let (winner, _, _) = select_all(&mut fetches).await;
        println!("{:.0} s: {winner}", start.elapsed().as_secs_f64());
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    std::panic::set_hook(Box::new(|_| {})); // no message on standard error
    let start = Instant::now();
    if let Err(error) = tokio::spawn(race_twice(start)).await {
        let words = error.into_panic().downcast::<&str>();
        let words = words.expect("the compiler's own words");
        println!("{:.0} s: {words}", start.elapsed().as_secs_f64());
    }
}
