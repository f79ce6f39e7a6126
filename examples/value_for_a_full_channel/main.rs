// A sender gives up while the channel is full: is its value lost?
use std::time::Duration;
use tokio::sync::mpsc;
use tokio::time::timeout;

#[tokio::main(flavor = "current_thread")]
async fn main() {
    for name in ["A", "B"] {
        let mut readings = 1..; // from a sensor: each can be taken only once
        let (sender, mut receiver) = mpsc::channel(1);
        sender.try_send(0).expect("there is room for one");
        for _ in 0..2 {
            let forward = async {
                if name == "A" {
                    let reading = readings.next().expect("it is endless");
                    println!("{name} takes reading {reading}");
                    sender.send(reading).await.expect("it is open");
                } else {
                    let room = sender.reserve().await.expect("it is open");
                    let reading = readings.next().expect("it is endless");
                    println!("{name} takes reading {reading}");
                    room.send(reading); // doesn't wait
                }
            };
            if timeout(Duration::from_secs(1), forward).await.is_err() {
                println!("{name} gives up");
            }
            let reading = receiver.recv().await.expect("it is open");
            println!("receiver gets {reading} from {name}");
        }
    }
}
