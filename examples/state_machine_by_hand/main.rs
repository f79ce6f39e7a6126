// An async function, and the same function as a state machine written by hand.
use std::task::{Context, Poll, ready};
use std::{future::Future, pin::Pin, time::Duration};
use tokio::time::{Sleep, sleep};

async fn greet(name: &str) -> String {
    sleep(Duration::from_secs(1)).await;
    format!("Hello, {name}!")
}

enum Greet {
    Start {
        name: &'static str,
    },
    Waiting {
        name: &'static str,
        sleep: Pin<Box<Sleep>>,
    },
    Ended,
}

impl Future for Greet {
    type Output = String;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<String> {
        if let Greet::Start { name } = *self {
            let sleep = Box::pin(sleep(Duration::from_secs(1)));
            *self = Greet::Waiting { name, sleep };
        }
        let Greet::Waiting { name, sleep } = &mut *self else {
            panic!("polled after the end");
        };
        ready!(sleep.as_mut().poll(cx)); // returns `Pending` if that does
        let greeting = format!("Hello, {name}!");
        *self = Greet::Ended;
        Poll::Ready(greeting)
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    println!("async function: {}", greet("Alice").await);
    println!("by hand: {}", Greet::Start { name: "Alice" }.await);
}
