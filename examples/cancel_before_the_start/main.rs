// A task is cancelled before it has run: who closes what it was given?
use tokio::task::yield_now;

struct Connection;

impl Connection {
    fn open() -> Connection {
        println!("the connection opens");
        Connection
    }
}

impl Drop for Connection {
    fn drop(&mut self) {
        println!("the connection closes");
    }
}

async fn work(_connection: Connection) {
    println!("the task starts");
    yield_now().await;
    println!("the task ends");
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let task = tokio::spawn(work(Connection::open()));
    task.abort();
    let cancelled = task.await.is_err_and(|error| error.is_cancelled());
    println!("cancelled: {cancelled}");
}
