// Task A returns, B fails, C has a bug: what does each handle give back?
use std::any::Any;
use std::panic;
use tokio::task::JoinHandle;

async fn work(name: &str) -> Result<String, String> {
    match name {
        "B" => Err("no such user".to_owned()),
        "C" => panic!("an impossible state"),
        _ => Ok("data".to_owned()),
    }
}

async fn outcome(task: JoinHandle<Result<String, String>>) -> String {
    match task.await {
        Ok(Ok(value)) => format!("value: {value}"),
        Ok(Err(error)) => format!("error: {error}"),
        Err(error) if error.is_cancelled() => "cancelled".to_owned(),
        Err(error) => format!("panic: {}", words(error.into_panic())),
    }
}

// Depending on its message, `panic!` gives a `&str` or a `String`.
fn words(panic: Box<dyn Any + Send>) -> String {
    let words = panic.downcast::<&str>().map(|words| words.to_string());
    words.unwrap_or_else(|panic| match panic.downcast::<String>() {
        Ok(words) => *words,
        Err(_) => "no words".to_owned(),
    })
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    panic::set_hook(Box::new(|_| {})); // prints no panic message
    for name in ["A", "B", "C"] {
        let task = tokio::spawn(work(name));
        println!("{name} {}", outcome(task).await);
    }
    println!("main goes on");
}
