// The owner stops its group and then returns: by then, A has ended.
use std::time::{Duration, Instant};
use tokio::task::JoinSet;
use tokio::time::sleep;

fn say(start: Instant, event: &str) {
    println!("{:.0} s: {event}", start.elapsed().as_secs_f64());
}

struct CleanUp(Instant);

impl Drop for CleanUp {
    fn drop(&mut self) {
        say(self.0, "A cleans up");
    }
}

async fn work(start: Instant) {
    let _clean_up = CleanUp(start);
    sleep(Duration::from_secs(2)).await;
    say(start, "A ends");
}

async fn return_early(start: Instant) -> &'static str {
    let mut group = JoinSet::new();
    group.spawn(work(start));
    sleep(Duration::from_secs(1)).await;
    group.shutdown().await; // asks A to stop, and waits until it has
    say(start, "the owner reaches its return");
    "the result"
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let start = Instant::now();
    let result = return_early(start).await;
    say(start, &format!("main has {result}"));
    sleep(Duration::from_secs(2)).await; // time for A, if it still runs
    say(start, "main ends");
}
