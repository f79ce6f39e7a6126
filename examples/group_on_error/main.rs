// One task of the group fails: the others are stopped before main goes on.
use std::time::{Duration, Instant};
use tokio::task::JoinSet;
use tokio::time::sleep;

fn say(start: Instant, event: &str) {
    println!("{:.0} s: {event}", start.elapsed().as_secs_f64());
}

struct End<'a>(&'a str, &'a str, Instant);

impl Drop for End<'_> {
    fn drop(&mut self) {
        say(self.2, &format!("{} {}", self.0, self.1));
    }
}

async fn work(name: &str, secs: u64, start: Instant) -> Result<(), String> {
    let mut end = End(name, "is cancelled", start);
    sleep(Duration::from_secs(secs)).await;
    end.1 = "ends";
    Ok(())
}

async fn broken(name: &str, secs: u64, start: Instant) -> Result<(), String> {
    sleep(Duration::from_secs(secs)).await;
    say(start, &format!("{name} fails"));
    Err(format!("{name} is broken"))
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let start = Instant::now();
    let mut group = JoinSet::new();
    group.spawn(work("A", 1, start));
    group.spawn(broken("B", 2, start));
    group.spawn(work("C", 3, start));
    while let Some(result) = group.join_next().await {
        if let Err(error) = result.expect("no task panics") {
            group.shutdown().await; // stops the others and waits for them
            say(start, &format!("main gets the error: {error}"));
        }
    }
}
