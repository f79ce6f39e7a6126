// An `Rc` is borrowed, and dropped before the await.
use std::rc::Rc;
use std::time::Duration;
use tokio::time::sleep;

async fn measure() -> usize {
    let word = Rc::new("moon".to_string());
    let length = word.len();
    drop(word);
    sleep(Duration::from_secs(1)).await;
    length
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    println!("{}", tokio::spawn(measure()).await.unwrap());
}
