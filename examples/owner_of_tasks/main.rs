// The first function leaves its task behind, the second one waits for it.
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering::SeqCst};
use std::time::{Duration, Instant};
use tokio::{task::JoinSet, time::sleep};

struct File(Arc<AtomicBool>); // stands for an open file

impl Drop for File {
    fn drop(&mut self) {
        self.0.store(false, SeqCst); // closes it, however its owner ends
    }
}

fn log(start: Instant, event: &str) {
    println!("{:.0} s: {event}", start.elapsed().as_secs_f64());
}

async fn save(start: Instant, name: &str, open: Arc<AtomicBool>) {
    sleep(Duration::from_secs(1)).await; // stands for slow work
    let how = if open.load(SeqCst) { "open" } else { "closed" };
    log(start, &format!("{name} finds its file {how}"));
}

async fn leave_behind(start: Instant) {
    let file = File(Arc::new(AtomicBool::new(true)));
    tokio::spawn(save(start, "A", file.0.clone()));
    log(start, "the owner of A returns");
}

async fn look_after(start: Instant) {
    let file = File(Arc::new(AtomicBool::new(true)));
    let mut tasks = JoinSet::new();
    tasks.spawn(save(start, "B", file.0.clone()));
    tasks.join_all().await;
    log(start, "the owner of B returns");
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let start = Instant::now();
    leave_behind(start).await;
    sleep(Duration::from_secs(2)).await; // long enough for A
    look_after(start).await;
}
