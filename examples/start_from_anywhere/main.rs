// Start a task from ordinary code, outside of async code and inside.
use tokio::runtime::Handle;

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
}

fn main() {
    start("outside");
    let runtime = tokio::runtime::Runtime::new().unwrap();
    runtime.block_on(inside());
}
