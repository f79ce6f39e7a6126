// Readers share a lock; a writer has it alone and isn't overtaken by readers.
use std::future::Future;
use tokio::sync::RwLock;
use tokio::task::yield_now;

async fn work<Guard>(name: &str, access: impl Future<Output = Guard>) {
    let _guard = access.await;
    println!("{name} begins");
    yield_now().await; // others get their turn
    println!("{name} ends");
} // drops the guard, which releases the lock

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let lock = RwLock::new(());
    tokio::join!(
        biased; // asks in this order
        work("A", lock.read()),
        work("B", lock.read()),
        work("the writer", lock.write()),
        work("C", lock.read()),
    );
}
