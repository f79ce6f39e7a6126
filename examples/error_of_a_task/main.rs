// A returns, B fails as it may, C has a bug: what the handle tells of each.
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
        Err(error) => {
            let words = error.into_panic().downcast::<&str>();
            format!("panic: {}", words.expect("panic! was given a string"))
        }
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    panic::set_hook(Box::new(|_| {})); // else it writes to standard error
    for name in ["A", "B", "C"] {
        let task = tokio::spawn(work(name));
        println!("{name} {}", outcome(task).await);
    }
    println!("main goes on");
}
