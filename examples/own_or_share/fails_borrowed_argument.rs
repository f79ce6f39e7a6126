// A task borrows what its creator was given by reference.
use std::time::Duration;
use tokio::time::sleep;

async fn count_later(words: &[&'static str]) -> usize {
    sleep(Duration::from_secs(1)).await;
    words.len()
}

async fn spawn_count(words: &[&'static str]) -> usize {
    tokio::spawn(count_later(words)).await.unwrap()
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    println!("{}", spawn_count(&["sun", "star"]).await);
}
