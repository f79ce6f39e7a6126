// ANCHOR: listing
// A server whose clients connect and then say nothing.
use std::net::TcpListener as StdListener;
use std::{env, io, io::Read, thread};
use tokio::io::AsyncReadExt;
use tokio::net::TcpListener;

async fn accept_in_tasks(
    listener: StdListener,
    count: usize,
) -> io::Result<()> {
    listener.set_nonblocking(true)?;
    let listener = TcpListener::from_std(listener)?;
    for _ in 0..count {
        let (mut client, _) = listener.accept().await?;
        tokio::spawn(async move { client.read(&mut [0; 1]).await });
    }
    tokio::task::yield_now().await;
    Ok(())
}

fn accept_in_threads(listener: StdListener, count: usize) -> io::Result<()> {
    for _ in 0..count {
        let (mut client, _) = listener.accept()?;
        thread::spawn(move || client.read(&mut [0; 1]));
    }
    Ok(())
}
// ANCHOR_END: listing

mod gauge {
    include!(concat!(env!("BENCHES"), "/gauge/gauge.rs"));
}

fn main() {
    let count = env::args().nth(2).map_or(0, |n| n.parse().unwrap());
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    let listener = StdListener::bind("127.0.0.1:0").unwrap();
    let gauge = gauge::Gauge::start();
    println!("port {}", listener.local_addr().unwrap().port());
    if env::args().nth(1).as_deref() == Some("threads") {
        accept_in_threads(listener, count).unwrap();
        // Until the last thread has begun to read.
        thread::sleep(std::time::Duration::from_millis(50));
    } else {
        runtime.block_on(accept_in_tasks(listener, count)).unwrap();
    }
    gauge.stop();
    if count > 0 {
        // Runs on until it is killed.
        thread::park();
    }
}
