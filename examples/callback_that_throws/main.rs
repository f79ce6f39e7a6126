// An answer must be parsed: in the callback, or after the await?
use std::{panic, thread, time::Duration};
use tokio::{sync::oneshot, time::timeout};

// Stands for the library, which has its own thread.
fn ask(done: impl FnOnce(&'static str) + Send + 'static) {
    thread::spawn(|| {
        thread::sleep(Duration::from_secs(1));
        done("twelve");
    });
}

async fn parse_in_the_callback() -> Result<u32, &'static str> {
    let (sender, receiver) = oneshot::channel();
    ask(|answer| {
        let number = answer.parse().unwrap(); // panics on the library's thread
        _ = sender.send(number);
    });
    match timeout(Duration::from_secs(2), receiver).await {
        Ok(number) => number.map_err(|_| "no sender is left"),
        Err(_) => Err("no answer in time"),
    }
}

async fn parse_after_the_await() -> Result<u32, &'static str> {
    let (sender, receiver) = oneshot::channel();
    ask(|answer| _ = sender.send(answer));
    let answer = receiver.await.map_err(|_| "no sender is left")?;
    answer.parse().map_err(|_| "not a number")
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    panic::set_hook(Box::new(|_| println!("the panic hook is called")));
    let error = parse_in_the_callback().await.unwrap_err();
    println!("in the callback: {error}");
    let error = parse_after_the_await().await.unwrap_err();
    println!("after the await: {error}");
}
