// The first function leaves its task behind, the second one waits for it.
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering::SeqCst};
use std::time::{Duration, Instant};
use tokio::task::{JoinSet, yield_now};
use tokio::time::sleep;

fn log(start: Instant, event: &str) {
    println!("{:.0} s: {event}", start.elapsed().as_secs_f64());
}

async fn save(start: Instant, name: &str, open: Arc<AtomicBool>) {
    log(start, &format!("{name} begins"));
    sleep(Duration::from_secs(1)).await; // stands for slow work
    let how = if open.load(SeqCst) { "open" } else { "closed" };
    log(start, &format!("{name} finds its file {how}"));
}

async fn leave_behind(start: Instant) {
    let open = Arc::new(AtomicBool::new(true)); // stands for a file
    tokio::spawn(save(start, "A", open.clone()));
    yield_now().await; // A begins
    open.store(false, SeqCst); // whoever opens a file closes it
    log(start, "the owner of A returns");
}

async fn look_after(start: Instant) {
    let open = Arc::new(AtomicBool::new(true));
    let mut tasks = JoinSet::new();
    tasks.spawn(save(start, "B", open.clone()));
    tasks.join_all().await;
    open.store(false, SeqCst);
    log(start, "the owner of B returns");
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let start = Instant::now();
    leave_behind(start).await;
    sleep(Duration::from_secs(2)).await; // long enough for A
    look_after(start).await;
}
