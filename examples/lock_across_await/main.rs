// A lock that is held while its holder waits: no update is lost.
use std::sync::Arc;
use std::time::{Duration, Instant};
use tokio::sync::Mutex;
use tokio::time::sleep;

fn log(start: Instant, event: &str) {
    println!("{:.0} s: {event}", start.elapsed().as_secs_f64());
}

async fn deposit(
    name: &str,
    begins: u64,
    amount: u32,
    account: Arc<Mutex<u32>>,
    start: Instant,
) {
    sleep(Duration::from_secs(begins)).await;
    log(start, &format!("{name} asks for the account"));
    let mut balance = account.lock().await; // the task waits, not the thread
    let old = *balance;
    sleep(Duration::from_secs(2)).await; // stands for a check elsewhere
    *balance = old + amount;
    log(start, &format!("{name} writes {} to the account", *balance));
} // drops the guard, which unlocks the account

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let start = Instant::now();
    let account = Arc::new(Mutex::new(100));
    let a = tokio::spawn(deposit("A", 0, 10, account.clone(), start));
    let b = tokio::spawn(deposit("B", 1, 20, account.clone(), start));
    let (a, b) = tokio::join!(a, b);
    a.and(b).expect("neither task panics");
    log(start, &format!("the account has {}", account.lock().await));
}
