// A library calls a callback twice, lets it go uncalled, or keeps it uncalled.
use std::sync::Mutex;
use std::time::Duration;
use tokio::{sync::oneshot, time::timeout};

type Done = Box<dyn Fn(&'static str)>;

// Stands for a library. A callback that it keeps is returned, not dropped.
fn ask(how: &str, done: Done) -> Option<Done> {
    match how {
        "twice" => {
            done("the first answer");
            done("the second answer");
            None
        }
        "let go" => None,
        _ => Some(done),
    }
}

async fn ask_and_await(how: &str) -> String {
    let (sender, receiver) = oneshot::channel();
    let sender = Mutex::new(Some(sender)); // taken by the first answer
    let done = move |answer| {
        if let Some(sender) = sender.lock().unwrap().take() {
            _ = sender.send(answer);
        }
    };
    let _kept = ask(how, Box::new(done));
    match timeout(Duration::from_secs(1), receiver).await {
        Ok(Ok(answer)) => answer.into(),
        Ok(Err(_)) => "an error: no sender is left".into(),
        Err(_) => "no answer in time".into(),
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    for how in ["twice", "let go", "kept"] {
        println!("{how}: {}", ask_and_await(how).await);
    }
}
