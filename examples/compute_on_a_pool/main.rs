// Calculations run on a separate pool, so the loop's thread stays free.
use rayon::{ThreadPool, ThreadPoolBuilder};
use std::time::{Duration, Instant};
use tokio::{sync::oneshot, time::sleep};

fn is_prime(n: u32) -> bool {
    (2..n).all(|divisor| !n.is_multiple_of(divisor))
}

fn count_primes(limit: u32) -> usize {
    let start = Instant::now();
    loop {
        let count = (2..limit).filter(|n| is_prime(*n)).count();
        if start.elapsed() >= Duration::from_secs(2) {
            return count; // has run long enough
        }
    }
}

async fn on_the_pool(limit: u32, pool: &ThreadPool) -> usize {
    let (sender, result) = oneshot::channel();
    pool.spawn(move || {
        let _ = sender.send(count_primes(limit)); // fails if nothing awaits it
    });
    result.await.expect("the pool answers")
}

async fn answer(start: Instant) {
    sleep(Duration::from_secs(1)).await;
    println!("{:.0} s: the loop answers", start.elapsed().as_secs_f64());
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let pool = ThreadPoolBuilder::new().num_threads(2).build().unwrap();
    let start = Instant::now();
    let (a, b) = (on_the_pool(1000, &pool), on_the_pool(2000, &pool));
    let (a, b, ()) = tokio::join!(a, b, answer(start));
    let seconds = start.elapsed().as_secs_f64();
    println!("{seconds:.0} s: main has {a} and {b}");
}
