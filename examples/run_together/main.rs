// Three fetches take as long as the slowest; results are in request order.
use std::time::{Duration, Instant};
use tokio::time::sleep;

async fn fetch_user(name: &str, secs: u64, start: Instant) -> String {
    sleep(Duration::from_secs(secs)).await;
    println!("{:.0} s: {name} is here", start.elapsed().as_secs_f64());
    format!("user {name}")
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let start = Instant::now();
    let (ada, grace, alan) = tokio::join!(
        fetch_user("Ada", 3, start),
        fetch_user("Grace", 1, start),
        fetch_user("Alan", 2, start),
    );
    let total = start.elapsed().as_secs_f64();
    println!("{total:.0} s: {ada}, {grace}, {alan}");
}
