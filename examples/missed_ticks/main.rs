// A loop is busy for five seconds and misses ticks. When do the next two come?
use std::time::{Duration, Instant};
use tokio::time::{MissedTickBehavior, interval_at, sleep};

async fn ticks(missed: MissedTickBehavior) -> String {
    let start = Instant::now();
    let period = Duration::from_secs(2);
    let mut interval = interval_at((start + period).into(), period);
    interval.set_missed_tick_behavior(missed);
    sleep(Duration::from_secs(5)).await; // busy: misses two ticks
    let mut came = Vec::new();
    for _ in 0..2 {
        interval.tick().await;
        came.push(format!("{:.0} s", start.elapsed().as_secs_f64()));
    }
    came.join(", ")
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let (burst, delay, skip) = tokio::join!(
        ticks(MissedTickBehavior::Burst),
        ticks(MissedTickBehavior::Delay),
        ticks(MissedTickBehavior::Skip),
    );
    println!("burst: {burst}");
    println!("delay: {delay}");
    println!("skip: {skip}");
}
