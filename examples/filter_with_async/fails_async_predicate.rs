// `filter` is given a function that returns a future.
async fn is_even(n: u32) -> bool {
    n.is_multiple_of(2)
}

fn main() {
    let kept: Vec<u32> =
        [1, 2, 3].into_iter().filter(|&n| is_even(n)).collect();
    println!("{kept:?}");
}
