// A list of fetches, and some of them fail: which error do you get, and when?
use futures::future::try_join_all;
use std::time::{Duration, Instant};
use tokio::time::sleep;

type Wanted<'a> = (&'a str, u64, bool);

async fn fetch(&(name, secs, exists): &Wanted<'_>) -> Result<String, String> {
    sleep(Duration::from_secs(secs)).await;
    if !exists {
        return Err(format!("no {name}"));
    }
    Ok(format!("data {name}"))
}

async fn fetch_all(wanted: &[Wanted<'_>], start: Instant) {
    let outcome = match try_join_all(wanted.iter().map(fetch)).await {
        Ok(results) => results.join(", "),
        Err(error) => format!("error: {error}"),
    };
    println!("{:.0} s: {outcome}", start.elapsed().as_secs_f64());
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let start = Instant::now();
    fetch_all(&[("A", 1, true), ("B", 1, true)], start).await;
    fetch_all(&[("C", 2, false), ("D", 1, false)], start).await;
    let many = [vec![("E", 2, true); 30], vec![("F", 1, false)]].concat();
    fetch_all(&many, start).await;
    sleep(Duration::from_secs(2)).await; // the others end, if still running
    println!("{:.0} s: main ends", start.elapsed().as_secs_f64());
}
