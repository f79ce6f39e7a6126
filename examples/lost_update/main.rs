// Read, wait, write: two tasks on one thread, and one update is lost.
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};
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
    let balance = *account.lock().unwrap(); // locks for this line only
    log(start, &format!("{name} reads {balance} from the account"));
    sleep(Duration::from_secs(2)).await; // stands for a check elsewhere
    log(
        start,
        &format!("{name} writes {} to the account", balance + amount),
    );
    *account.lock().unwrap() = balance + amount;
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let start = Instant::now();
    let account = Arc::new(Mutex::new(100));
    let a = tokio::spawn(deposit("A", 0, 10, account.clone(), start));
    let b = tokio::spawn(deposit("B", 1, 20, account.clone(), start));
    let (a, b) = tokio::join!(a, b);
    a.and(b).expect("neither task panics");
    let balance = *account.lock().unwrap();
    log(start, &format!("the account has {balance}, not 130"));
}
