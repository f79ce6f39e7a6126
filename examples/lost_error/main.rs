// Nobody awaits the tasks that fail: does anyone hear of it?
use std::panic;
use tokio::task::yield_now;

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
        let words = info.payload().downcast_ref::<&str>();
        println!("panic hook: {}", words.expect("panic! was given a string"));
    }));
    tokio::spawn(refuse());
    yield_now().await; // the task runs
    tokio::spawn(crash());
    yield_now().await;
    println!("main ends");
}
