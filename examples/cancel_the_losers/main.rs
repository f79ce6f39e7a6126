// The race is over: stop the losers, and wait until they have stopped.
use futures::future::select_all;
use std::time::{Duration, Instant};
use tokio::time::sleep;

fn say(start: Instant, event: &str) {
    println!("{:.0} s: {event}", start.elapsed().as_secs_f64());
}

struct CleanUp<'a>(&'a str, Instant);

impl Drop for CleanUp<'_> {
    fn drop(&mut self) {
        say(self.1, &format!("{} cleans up", self.0));
    }
}

async fn fetch(name: &str, secs: u64, start: Instant) -> String {
    let _clean_up = CleanUp(name, start);
    sleep(Duration::from_secs(secs)).await;
    format!("data {name}")
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let start = Instant::now();
    let mut fetches = vec![
        tokio::spawn(fetch("A", 1, start)),
        tokio::spawn(fetch("B", 2, start)),
        tokio::spawn(fetch("C", 3, start)),
    ];
    let (first, winner, _) = select_all(&mut fetches).await;
    fetches.remove(winner); // the others are the losers
    for fetch in fetches {
        fetch.abort(); // only a request
        let _ = fetch.await;
    }
    say(start, &format!("main has {}", first.unwrap()));
}
