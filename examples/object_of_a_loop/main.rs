// Objects made in one run of a loop are used in the next run.
use std::pin::pin;
use tokio::net::UdpSocket;
use tokio::runtime::Runtime;
use tokio::sync::Mutex;

async fn contend(lock: &Mutex<()>) {
    let first = lock.lock().await;
    let mut second = pin!(lock.lock());
    assert!(futures::poll!(&mut second).is_pending()); // `second` waits
    drop(first);
    drop(second.await);
}

async fn first_run(lock: &Mutex<()>) -> UdpSocket {
    contend(lock).await;
    println!("first run: the lock was taken twice");
    UdpSocket::bind("127.0.0.1:0").await.unwrap()
}

async fn second_run(lock: &Mutex<()>, socket: UdpSocket) {
    contend(lock).await;
    println!("second run: the lock was taken twice");
    let address = socket.local_addr().unwrap();
    let error = socket.send_to(b"hello", address).await.unwrap_err();
    println!("socket: {error}");
}

fn main() {
    let lock = Mutex::new(());
    let socket = Runtime::new().unwrap().block_on(first_run(&lock));
    // The first runtime has been dropped by now.
    Runtime::new().unwrap().block_on(second_run(&lock, socket));
}
