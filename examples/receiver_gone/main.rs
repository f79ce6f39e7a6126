// The receiver leaves after one message: does the sender notice?
use tokio::sync::mpsc;

async fn receiver(mut channel: mpsc::Receiver<u32>) {
    let message = channel.recv().await.expect("the sender is alive");
    println!("the receiver has {message} and leaves");
} // drops the receiving end

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let (sender, channel) = mpsc::channel(8);
    let task = tokio::spawn(receiver(channel));
    sender.send(1).await.expect("the receiver is alive");
    task.await.expect("the receiver doesn't panic");
    match sender.send(2).await {
        Ok(()) => println!("the sender has sent 2"),
        Err(error) => println!("the sender cannot send {}", error.0),
    }
}
