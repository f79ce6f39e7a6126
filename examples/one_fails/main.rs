// One of three fetches fails: what happens to the one still under way?
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

async fn fetch(name: &str, secs: u64, start: Instant) -> Result<(), String> {
    let _clean_up = CleanUp(name, start);
    say(start, &format!("{name} starts"));
    sleep(Duration::from_secs(secs)).await;
    if name == "B" {
        return Err(format!("no {name}"));
    }
    say(start, &format!("{name} ends"));
    Ok(())
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let start = Instant::now();
    let (a, b, c) = (
        fetch("A", 1, start),
        fetch("B", 2, start),
        fetch("C", 3, start),
    );
    if let Err(error) = tokio::try_join!(a, b, c) {
        say(start, &format!("main gets the error: {error}"));
    }
    sleep(Duration::from_secs(2)).await;
    say(start, "main ends"); // C's future is gone: `try_join!` took it
}
