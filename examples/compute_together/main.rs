// Two calculations "together": there is no wait, so nothing overlaps.
fn is_prime(n: u32) -> bool {
    (2..n).all(|divisor| !n.is_multiple_of(divisor))
}

async fn count_primes(name: &str, limit: u32) -> usize {
    println!("{name} starts");
    let count = (2..limit).filter(|n| is_prime(*n)).count();
    println!("{name} ends");
    count
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let (a, b) = tokio::join!(count_primes("A", 5000), count_primes("B", 1000));
    println!("A counts {a} primes, B counts {b}");
}
