// Calculations on a pool of their own: the loop's thread stays free.
use std::thread;
use tokio::sync::oneshot;

fn is_prime(n: u32) -> bool {
    (2..n).all(|divisor| !n.is_multiple_of(divisor))
}

fn count_primes(limit: u32) -> usize {
    (2..limit).filter(|n| is_prime(*n)).count()
}

async fn on_the_pool(limit: u32) -> (usize, bool) {
    let home = thread::current().id();
    let (sender, result) = oneshot::channel();
    rayon::spawn(move || {
        let elsewhere = thread::current().id() != home;
        let _ = sender.send((count_primes(limit), elsewhere));
    });
    result.await.expect("the pool answers")
}

async fn answer() {
    println!("the loop answers");
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let (a, b, ()) =
        tokio::join!(on_the_pool(1000), on_the_pool(2000), answer());
    for (count, elsewhere) in [a, b] {
        println!("{count} primes, counted elsewhere: {elsewhere}");
    }
}
