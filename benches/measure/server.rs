//! The server that `fan_out` asks: it answers each request after a while.

use axum::{Router, routing::get};
use std::net::{Ipv4Addr, SocketAddr};
use std::time::Duration;
use std::{io, thread};
use tokio::net::TcpSocket;

/// How long a request waits for its answer.
const DELAY: Duration = Duration::from_millis(50);

/// How many connections may wait to be accepted: all of `fan_out` together, lest
/// the system drop one and a client try again a second later.
const BACKLOG: u32 = 4096;

/// Serves for as long as the process lives, and gives the address to ask.
pub fn start() -> io::Result<String> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    let listener = runtime.block_on(async {
        let socket = TcpSocket::new_v4()?;
        socket.bind(SocketAddr::from((Ipv4Addr::LOCALHOST, 0)))?;
        socket.listen(BACKLOG)
    })?;
    let url = format!("http://{}/", listener.local_addr()?);
    thread::spawn(move || {
        let answer = get(async || {
            tokio::time::sleep(DELAY).await;
            "done"
        });
        let server = Router::new().route("/", answer);
        runtime.block_on(axum::serve(listener, server).into_future())
    });
    Ok(url)
}
