// An await has nothing to wait for: does another task get its turn?
use tokio::task::yield_now;

async fn cached() -> u32 {
    42 // no await in here: this future never waits
}

async fn other() {
    println!("the other task runs");
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let task = tokio::spawn(other());
    println!("main awaits a value that is ready");
    println!("main has {}", cached().await);
    println!("main yields");
    yield_now().await;
    println!("main goes on");
    task.await.unwrap();
}
