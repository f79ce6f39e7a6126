// Two tasks that give way after each step: here none takes two in a row.
use tokio::task::yield_now;

async fn count() {
    for step in 1..=3 {
        println!("step {step}");
        yield_now().await; // ready to go on, but gives way
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let first = tokio::spawn(count());
    let second = tokio::spawn(count());
    first.await.unwrap();
    second.await.unwrap();
}
