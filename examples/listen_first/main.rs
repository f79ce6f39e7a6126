// An answer comes as an event. Is it lost if main listens after it has asked?
use std::time::Duration;
use tokio::sync::broadcast::{self, Receiver, Sender};
use tokio::task::yield_now;
use tokio::time::timeout;

async fn ask(device: &Sender<u32>) {
    println!("main asks the device");
    yield_now().await; // stands for the time until the device answers
    println!("the device answers main");
    if device.send(42).is_err() {
        println!("the device has no receiver");
    }
}

fn listen(device: &Sender<u32>) -> Receiver<u32> {
    println!("main listens to the device");
    device.subscribe()
}

async fn report(mut answers: Receiver<u32>) {
    match timeout(Duration::from_secs(1), answers.recv()).await {
        Ok(answer) => println!("main has {}", answer.expect("a sender")),
        Err(_) => println!("main gives up"),
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let device = broadcast::Sender::new(16);
    ask(&device).await;
    report(listen(&device)).await;
    let answers = listen(&device);
    ask(&device).await;
    report(answers).await;
}
