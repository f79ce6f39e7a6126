// One function leaves its task behind; another waits for its task.
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering::SeqCst};
use std::time::Duration;
use tokio::{task::JoinSet, time::sleep};

struct File(Arc<AtomicBool>); // stands for an open file

impl Drop for File {
    fn drop(&mut self) {
        self.0.store(false, SeqCst); // closes the file, however its owner ends
    }
}

async fn save(name: &str, open: Arc<AtomicBool>) {
    sleep(Duration::from_secs(1)).await; // stands for slow work
    let how = if open.load(SeqCst) { "open" } else { "closed" };
    println!("{name} finds its file {how}");
}

async fn leave_behind() {
    let file = File(Arc::new(AtomicBool::new(true)));
    tokio::spawn(save("A", file.0.clone()));
    println!("the owner of A returns");
}

async fn look_after() {
    let file = File(Arc::new(AtomicBool::new(true)));
    let mut tasks = JoinSet::new();
    tasks.spawn(save("B", file.0.clone()));
    tasks.join_all().await;
    println!("the owner of B returns");
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    leave_behind().await;
    sleep(Duration::from_secs(2)).await; // gives task A time to end
    look_after().await;
}
