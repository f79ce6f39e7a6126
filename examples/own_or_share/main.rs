// A task counts words a second later, after main has added one to the list.
use std::sync::{Arc, Mutex};
use tokio::time::{Duration, sleep};

async fn count_later(words: &[&str]) -> usize {
    sleep(Duration::from_secs(1)).await;
    words.len()
}

async fn own(mut words: Vec<&'static str>) -> (usize, usize) {
    let copy = words.clone();
    let task = tokio::spawn(async move { count_later(&copy).await });
    words.push("moon");
    (task.await.unwrap(), words.len())
}

async fn share(words: Vec<&'static str>) -> (usize, usize) {
    let words = Arc::new(Mutex::new(words));
    let theirs = Arc::clone(&words); // another pointer to the same list
    let task = tokio::spawn(async move {
        sleep(Duration::from_secs(1)).await;
        theirs.lock().unwrap().len()
    });
    words.lock().unwrap().push("moon");
    let count = task.await.unwrap();
    let words = words.lock().unwrap();
    (count, words.len())
}

async fn borrow(mut words: Vec<&'static str>) -> (usize, usize, usize) {
    let (a, b) = tokio::join!(count_later(&words), count_later(&words[..1]));
    words.push("moon"); // allowed only after the borrowing calls have ended
    (a, b, words.len())
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let words = vec!["sun", "star"];
    println!("own: task and main count {:?}", own(words.clone()).await);
    println!(
        "share: task and main count {:?}",
        share(words.clone()).await
    );
    println!("borrow: calls and main count {:?}", borrow(words).await);
}
