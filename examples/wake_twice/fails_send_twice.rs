// A channel for one value: sending uses up its sender.
use tokio::sync::oneshot;

#[tokio::main]
async fn main() {
    let (sender, receiver) = oneshot::channel();
    for result in [1, 2] {
        sender.send(result).unwrap();
    }
    println!("{}", receiver.await.unwrap());
}
