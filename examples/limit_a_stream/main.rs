// At most three jobs of a stream are under way; the others are not made yet.
use futures::stream::{self, StreamExt};
use std::time::{Duration, Instant};
use tokio::time::sleep;

async fn square(number: u64) -> u64 {
    sleep(Duration::from_secs(1)).await; // stands for a slow answer
    number * number
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let start = Instant::now();
    let jobs = (1..=7).map(|number| {
        if number == 7 {
            let seconds = start.elapsed().as_secs_f64();
            println!("{seconds:.0} s: the last job is made");
        }
        square(number)
    });
    let mut squares = stream::iter(jobs).buffer_unordered(3);
    let mut sum = 0;
    while let Some(square) = squares.next().await {
        sum += square;
    }
    println!("{:.0} s: the sum is {sum}", start.elapsed().as_secs_f64());
}
