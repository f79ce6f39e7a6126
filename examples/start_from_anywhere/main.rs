// Start a task from ordinary code: outside async code, inside it, on a thread.
use tokio::runtime::{Handle, Runtime};
use tokio::task::spawn_blocking;

async fn work() {}

fn start(place: &str) {
    match Handle::try_current() {
        Ok(handle) => {
            handle.spawn(work());
            println!("{place}: started");
        }
        Err(error) => println!("{place}: {error}"),
    }
}

async fn inside() {
    start("inside");
    spawn_blocking(|| start("on a pool thread")).await.unwrap();
}

fn main() {
    start("outside");
    Runtime::new().unwrap().block_on(inside());
}
