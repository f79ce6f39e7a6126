// `emit` doesn't wait for the async handlers. How does main learn of an error?
use futures::future::{BoxFuture, FutureExt};
use std::time::Duration;
use tokio::{task::JoinSet, time::sleep};

type Outcome = Result<(), String>;

#[derive(Default)]
struct Emitter {
    handlers: Vec<Box<dyn Fn(u64) -> BoxFuture<'static, Outcome>>>,
    running: JoinSet<Outcome>,
}

impl Emitter {
    fn emit(&mut self, event: u64) {
        for handler in &self.handlers {
            self.running.spawn(handler(event));
        }
    }
}

async fn check(event: u64) -> Outcome {
    sleep(Duration::from_secs(event)).await;
    println!("the handler has seen {event}");
    match event {
        2 => Err("2 is refused".into()),
        _ => Ok(()),
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let mut emitter = Emitter::default();
    let handler = |event| check(event).boxed();
    emitter.handlers.push(Box::new(handler));
    emitter.emit(1);
    emitter.emit(2);
    println!("main has emitted 1 and 2");
    while let Some(ended) = emitter.running.join_next().await {
        if let Err(error) = ended.unwrap() {
            println!("main is told: {error}");
        }
    }
}
