// A guard of the standard library, held across an await in a task.
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::time::sleep;

async fn deposit(amount: u32, account: Arc<Mutex<u32>>) {
    let mut balance = account.lock().unwrap();
    let old = *balance;
    sleep(Duration::from_secs(2)).await; // the guard is still there
    *balance = old + amount;
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let account = Arc::new(Mutex::new(100));
    let task = tokio::spawn(deposit(10, account));
    task.await.expect("the task doesn't panic");
}
