// A sum with an await in it: when is the old total read?
use std::cell::Cell;
use std::sync::Mutex;
use std::time::Duration;
use tokio::time::sleep;

async fn price(seconds: u64) -> u32 {
    sleep(Duration::from_secs(seconds)).await;
    10
}

async fn add_in_one_line(seconds: u64, total: &Mutex<u32>) {
    *total.lock().unwrap() += price(seconds).await; // awaits first, then reads
}

async fn read_before(seconds: u64, total: &Cell<u32>) {
    total.set(total.get() + price(seconds).await); // reads first, then awaits
}

async fn read_after(seconds: u64, total: &Cell<u32>) {
    let price = price(seconds).await;
    total.set(total.get() + price);
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let total = Mutex::new(0);
    tokio::join!(add_in_one_line(1, &total), add_in_one_line(2, &total));
    println!("added in one line: {}", total.lock().unwrap());

    let total = Cell::new(0);
    tokio::join!(read_before(1, &total), read_before(2, &total));
    println!("read before the wait: {}", total.get());

    let total = Cell::new(0);
    tokio::join!(read_after(1, &total), read_after(2, &total));
    println!("read after the wait: {}", total.get());
}
