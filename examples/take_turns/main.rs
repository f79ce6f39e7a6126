// Two tasks yield after each step, so they advance step by step.
use tokio::task::yield_now;

async fn count() {
    for step in 1..=3 {
        println!("step {step}");
        yield_now().await; // could continue, but yields
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let first = tokio::spawn(count());
    let second = tokio::spawn(count());
    first.await.unwrap();
    second.await.unwrap();
}
