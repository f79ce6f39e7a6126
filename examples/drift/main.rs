// A sleep after the work makes the rounds drift; fixed times don't.
use std::time::{Duration, Instant};
use tokio::time::{interval, sleep};

async fn work(name: &str, start: Instant) {
    println!("{:.0} s: {name} works", start.elapsed().as_secs_f64());
    sleep(Duration::from_secs(1)).await; // stands for the work
}

async fn sleeper(start: Instant) {
    for _ in 0..2 {
        work("the sleeper", start).await;
        sleep(Duration::from_secs(2)).await;
    }
}

async fn clock(start: Instant) {
    let mut ticks = interval(Duration::from_secs(2));
    for _ in 0..3 {
        ticks.tick().await; // the first tick is immediate
        work("the clock", start).await;
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let start = Instant::now();
    tokio::join!(sleeper(start), clock(start));
}
