// A channel for one value: its sender is gone once it has sent.
use tokio::sync::oneshot;

#[tokio::main]
async fn main() {
    let (sender, receiver) = oneshot::channel();
    for result in [1, 2] {
        sender.send(result).unwrap();
    }
    println!("{}", receiver.await.unwrap());
}
