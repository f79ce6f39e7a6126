// The caller gives up while a resource is being opened: is it closed?
use std::time::{Duration, Instant};
use tokio::time::{sleep, timeout};

fn say(start: Instant, event: &str) {
    println!("{:.0} s: {event}", start.elapsed().as_secs_f64());
}

struct Connection(Instant);

impl Drop for Connection {
    fn drop(&mut self) {
        say(self.0, "closed");
    }
}

async fn open(start: Instant) -> Connection {
    let connection = Connection(start);
    say(start, "connected");
    sleep(Duration::from_secs(2)).await; // logs in
    connection
}

async fn use_connection(start: Instant) {
    let _connection = open(start).await; // closed when it is dropped
    say(start, "used");
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let start = Instant::now();
    let limit = Duration::from_secs(1);
    if timeout(limit, use_connection(start)).await.is_err() {
        say(start, "main gives up");
    }
}
