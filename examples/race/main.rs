// Three fetches race. The first to finish wins: what happens to the losers?
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
    say(start, &format!("{name} ends"));
    format!("data {name}")
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let start = Instant::now();
    let first = tokio::select! {
        data = fetch("A", 1, start) => data,
        data = fetch("B", 2, start) => data,
        data = fetch("C", 3, start) => data,
    };
    say(start, &format!("main has {first}"));
    sleep(Duration::from_secs(3)).await;
    say(start, "main ends");
}
