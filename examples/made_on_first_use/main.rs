// A connection is made on first use. Two calls ask for it at the same time.
use std::cell::Cell;
use std::time::Duration;
use tokio::{join, sync::OnceCell, time::sleep};

// Connects, and counts how often.
async fn connect(made: &Cell<u32>) -> u32 {
    sleep(Duration::from_secs(1)).await;
    made.set(made.get() + 1);
    made.get()
}

async fn check_first(stored: &Cell<Option<u32>>, made: &Cell<u32>) -> u32 {
    if let Some(connection) = stored.get() {
        return connection;
    }
    let connection = connect(made).await; // the other call asks meanwhile
    stored.set(Some(connection));
    connection
}

async fn make_once(stored: &OnceCell<u32>, made: &Cell<u32>) -> u32 {
    *stored.get_or_init(|| connect(made)).await
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let (made, stored) = (Cell::new(0), Cell::new(None));
    join!(check_first(&stored, &made), check_first(&stored, &made));
    println!("checked first: {} connections made", made.get());
    let (made, stored) = (Cell::new(0), OnceCell::new());
    join!(make_once(&stored, &made), make_once(&stored, &made));
    println!("made once: {} connection made", made.get());
}
