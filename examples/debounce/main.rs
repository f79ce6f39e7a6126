// Debounce: the search waits until nothing has been typed for two seconds.
use std::time::{Duration, Instant};
use tokio::sync::watch;
use tokio::time::{sleep, timeout};

fn log(start: Instant, event: &str) {
    println!("{:.0} s: {event}", start.elapsed().as_secs_f64());
}

async fn debounce(
    search: impl Fn(&str),
    pause: Duration,
    mut texts: watch::Receiver<&str>, // holds the newest text
) {
    while texts.changed().await.is_ok() {
        // Each further text restarts the pause.
        while let Ok(Ok(())) = timeout(pause, texts.changed()).await {}
        let text = *texts.borrow_and_update();
        search(text);
    }
}

async fn typist(texts: watch::Sender<&str>, start: Instant) {
    for (text, secs) in [("wa", 1), ("wai", 1), ("wait", 3)] {
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
    let searches = debounce(search, Duration::from_secs(2), texts);
    tokio::join!(typist(types, start), searches);
}
