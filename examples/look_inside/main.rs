// Three nested async calls are all waiting: what shows from outside?
use std::mem::size_of_val;
use tokio::task::yield_now;

async fn inner() {
    let own = [3u8; 1024];
    yield_now().await;
    assert!(own.contains(&3));
}

async fn middle() {
    let own = [2u8; 1024];
    inner().await;
    assert!(own.contains(&2));
}

async fn outer() {
    let own = [1u8; 1024];
    middle().await;
    assert!(own.contains(&1));
}

async fn outer_with_box() {
    let own = [1u8; 1024];
    Box::pin(middle()).await;
    assert!(own.contains(&1));
}

fn main() {
    println!("inner: {} KiB", size_of_val(&inner()) / 1024);
    println!("middle: {} KiB", size_of_val(&middle()) / 1024);
    println!("outer: {} KiB", size_of_val(&outer()) / 1024);
    let size = size_of_val(&outer_with_box());
    println!("outer, with middle in a box: {} KiB", size / 1024);
}
