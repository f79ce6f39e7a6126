// A list is filtered by a function that must wait: to be even takes a second.
use futures::{StreamExt, future::join_all, stream};
use std::iter::zip;
use std::time::{Duration, Instant};
use tokio::time::sleep;

async fn is_even(n: u32) -> bool {
    sleep(Duration::from_secs(1)).await;
    n.is_multiple_of(2)
}

async fn one_by_one(numbers: &[u32]) -> Vec<u32> {
    let stream = stream::iter(numbers.iter().copied());
    stream.filter(|&n| is_even(n)).collect().await
}

async fn together(numbers: &[u32]) -> Vec<u32> {
    let answers = join_all(numbers.iter().map(|&n| is_even(n))).await;
    let kept = zip(numbers, answers).filter(|&(_, even)| even);
    kept.map(|(&n, _)| n).collect()
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let numbers = [1, 2, 3];
    let start = Instant::now();
    let kept = one_by_one(&numbers).await;
    let secs = start.elapsed().as_secs_f64();
    println!("one by one: kept {kept:?} after {secs:.0} s");
    let start = Instant::now();
    let kept = together(&numbers).await;
    let secs = start.elapsed().as_secs_f64();
    println!("together: kept {kept:?} after {secs:.0} s");
}
