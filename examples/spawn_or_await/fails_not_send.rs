// A task can move to another thread while it waits; an Rc must not.
use std::rc::Rc;
use tokio::task::yield_now;

async fn fetch() -> String {
    let name = Rc::new("A");
    yield_now().await;
    format!("data {name}")
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let task = tokio::spawn(fetch());
    println!("{}", task.await.unwrap());
}
