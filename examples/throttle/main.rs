// Throttle: at most one search in three seconds, always for the newest text.
use std::time::{Duration, Instant};
use tokio::sync::watch;
use tokio::time::sleep;

fn log(start: Instant, event: &str) {
    println!("{:.0} s: {event}", start.elapsed().as_secs_f64());
}

async fn throttle(
    search: impl Fn(&str),
    period: Duration,
    mut texts: watch::Receiver<&str>, // holds the newest text
) {
    while texts.changed().await.is_ok() {
        let text = *texts.borrow_and_update();
        search(text);
        sleep(period).await; // a newer text replaces one that is waiting
    }
}

async fn typist(texts: watch::Sender<&str>, start: Instant) {
    for (text, secs) in [("wa", 1), ("wai", 1), ("wait", 2)] {
        log(start, &format!("the typist types {text}"));
        texts.send_replace(text);
        sleep(Duration::from_secs(secs)).await;
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let start = Instant::now();
    let search = |text: &str| {
        log(start, &format!("the search looks for {text}"));
    };
    let (types, texts) = watch::channel("");
    let searches = throttle(search, Duration::from_secs(3), texts);
    tokio::join!(typist(types, start), searches);
}
