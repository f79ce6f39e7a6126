// One message, and everybody who waits for it gets it.
use std::time::{Duration, Instant};
use tokio::sync::broadcast::{self, Receiver};
use tokio::time::sleep;

async fn subscriber(name: &str, mut news: Receiver<&str>) -> String {
    let message = news.recv().await.expect("the sender is alive");
    format!("{name} got {message:?}")
}

async fn publisher(news: broadcast::Sender<&str>) {
    sleep(Duration::from_secs(1)).await; // nothing new for a while
    news.send("hello").expect("somebody listens");
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let start = Instant::now();
    let (news, for_ann) = broadcast::channel(1);
    let (for_bob, for_cem) = (news.subscribe(), news.subscribe());
    let (ann, bob, cem, ()) = tokio::join!(
        subscriber("Ann", for_ann),
        subscriber("Bob", for_bob),
        subscriber("Cem", for_cem),
        publisher(news),
    );
    let total = start.elapsed().as_secs_f64();
    println!("{total:.0} s: {ann}, {bob}, {cem}");
}
