// A limit of one second, and a clean-up that takes one more.
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
        // No await in here: what has to wait becomes a task of its own,
        // unless the runtime is gone.
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
