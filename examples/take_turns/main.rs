// Two tasks that give way after each step: none takes two steps in a row.
use tokio::task::yield_now;

async fn count() {
    for step in 1..=3 {
        println!("step {step}");
        yield_now().await; // ready to go on, but the others come first
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let first = tokio::spawn(count());
    let second = tokio::spawn(count());
    first.await.unwrap();
    second.await.unwrap();
}
