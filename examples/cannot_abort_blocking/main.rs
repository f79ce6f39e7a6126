// Two blocking jobs are cancelled: one is running, the other is in the queue.
use std::thread;
use std::time::{Duration, Instant};
use tokio::runtime::Builder;
use tokio::task::spawn_blocking;
use tokio::time::sleep;

fn say(start: Instant, event: &str) {
    println!("{:.0} s: {event}", start.elapsed().as_secs_f64());
}

fn work(name: &str, start: Instant) {
    say(start, &format!("{name} starts"));
    thread::sleep(Duration::from_secs(3));
    say(start, &format!("{name} ends"));
}

async fn run() {
    let start = Instant::now();
    let a = spawn_blocking(move || work("A", start));
    let b = spawn_blocking(move || work("B", start));
    sleep(Duration::from_secs(1)).await;
    say(start, "main cancels both");
    a.abort();
    b.abort();
    for (name, job) in [("A", a), ("B", b)] {
        let cancelled = job.await.is_err_and(|error| error.is_cancelled());
        say(start, &format!("{name} cancelled: {cancelled}"));
    }
}

fn main() {
    let runtime = Builder::new_current_thread()
        .enable_all()
        .max_blocking_threads(1) // so B has to wait for A
        .build();
    runtime.unwrap().block_on(run());
}
