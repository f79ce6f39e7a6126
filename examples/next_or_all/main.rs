// Listening anew each time can miss events; here, one listener gets them all.
use std::time::Duration;
use tokio::sync::broadcast::{self, Sender};
use tokio::time::sleep;

async fn next_each_time(events: &Sender<u32>) {
    for _ in 0..2 {
        // This receiver is dropped after one event, and loses any others.
        let event = events.subscribe().recv().await.expect("a sender");
        println!("A sees {event}");
    }
}

async fn all_of_them(events: &Sender<u32>) {
    let mut all = events.subscribe(); // listens until it is dropped
    for _ in 0..3 {
        println!("B sees {}", all.recv().await.expect("a sender"));
    }
}

async fn send(events: &Sender<u32>) {
    for (event, pause) in [(1, 0), (2, 1), (3, 0)] {
        println!("the sensor sends {event}");
        events.send(event).expect("a receiver");
        if pause > 0 {
            sleep(Duration::from_secs(pause)).await;
        }
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let events = broadcast::Sender::new(16); // keeps up to 16 events
    tokio::join!(biased; next_each_time(&events), send(&events));
    tokio::join!(biased; all_of_them(&events), send(&events));
}
