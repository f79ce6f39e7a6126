// Two tasks fail, and nothing awaits them: is either failure reported?
use std::panic;
use std::time::Duration;
use tokio::time::sleep;

async fn refuse() -> Result<(), String> {
    println!("the task fails");
    Err("no such user".to_owned())
}

async fn crash() {
    println!("the task has a bug");
    panic!("an impossible state");
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    panic::set_hook(Box::new(|info| {
        let words = info.payload_as_str().unwrap_or("no words");
        println!("panic hook: {words}");
    }));
    tokio::spawn(refuse());
    sleep(Duration::from_secs(1)).await; // lets the task run
    tokio::spawn(crash());
    sleep(Duration::from_secs(1)).await;
    println!("main ends");
}
