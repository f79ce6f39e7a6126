// Eight kibibytes in an async function: are they kept while it waits?
use std::future::Future;
use std::mem::size_of_val;
use tokio::task::yield_now;

const SIZE: usize = 8 * 1024;

struct Buffer([u8; SIZE]);

fn consume(_buffer: Buffer) {}

async fn used_later() {
    let buffer = Buffer([1; SIZE]);
    yield_now().await;
    assert!(buffer.0.contains(&1));
}

async fn block_ended() {
    {
        let buffer = Buffer([1; SIZE]);
        assert!(buffer.0.contains(&1));
    }
    yield_now().await;
}

async fn let_go() {
    let buffer = Buffer([1; SIZE]);
    assert!(buffer.0.contains(&1));
    consume(buffer); // moves the buffer away; it is dropped there
    yield_now().await;
}

fn report(name: &str, future: &impl Future) {
    let kept = size_of_val(future) >= SIZE; // the size is known before it runs
    println!("{name}: {}", if kept { "kept" } else { "not kept" });
}

fn main() {
    report("used later", &used_later());
    report("block ended", &block_ended());
    report("let go", &let_go());
}
