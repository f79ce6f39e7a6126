// The time limit is one second, but the clean-up takes one more.
use std::time::{Duration, Instant};
use tokio::runtime::Handle;
use tokio::time::{sleep, timeout};

fn say(start: Instant, event: &str) {
    println!("{:.0} s: {event}", start.elapsed().as_secs_f64());
}

struct CleanUp(Instant);

impl Drop for CleanUp {
    fn drop(&mut self) {
        let start = self.0;
        // There can be no await in drop: a separate task does the clean-up,
        // unless there is no runtime any more.
        if let Ok(runtime) = Handle::try_current() {
            say(start, "the fetch spawns a task to clean up");
            runtime.spawn(async move {
                sleep(Duration::from_secs(1)).await;
                say(start, "the task has cleaned up");
            });
        }
    }
}

async fn fetch(start: Instant) -> &'static str {
    let _clean_up = CleanUp(start);
    sleep(Duration::from_secs(3)).await;
    "data"
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let start = Instant::now();
    match timeout(Duration::from_secs(1), fetch(start)).await {
        Ok(data) => say(start, &format!("main has {data}")),
        Err(_elapsed) => say(start, "main learns that the time is up"),
    }
    sleep(Duration::from_secs(2)).await;
}
