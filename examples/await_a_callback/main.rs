// A library answers by callback, and its callers want to await the answer.
use std::{thread, time::Duration};
use tokio::sync::oneshot;

type Answer = Result<&'static str, &'static str>;

// Stands for the library, which has its own thread.
fn ask(key: &'static str, done: impl FnOnce(Answer) + Send + 'static) {
    thread::spawn(move || {
        thread::sleep(Duration::from_secs(1));
        println!("the library calls main back");
        done(match key {
            "moon" => Ok("the answer is full"),
            _ => Err("no such key"),
        });
    });
}

async fn ask_and_await(key: &'static str) -> Answer {
    let (sender, receiver) = oneshot::channel();
    ask(key, |answer| {
        _ = sender.send(answer); // fails if nothing is waiting any more
    });
    receiver.await.expect("the library should call back")
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    for key in ["moon", "sun"] {
        println!("main asks the library for the {key}");
        match ask_and_await(key).await {
            Ok(answer) => println!("main goes on: {answer}"),
            Err(error) => println!("main has an error: {error}"),
        }
    }
}
