// ANCHOR: listing
// An HTTP server on one thread, which gives a short answer to each request.
use axum::{Router, routing::get};
use std::io;
use tokio::net::TcpListener;

async fn answer() -> &'static str {
    "done"
}

async fn serve() -> io::Result<()> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    println!("port {}", listener.local_addr()?.port());
    axum::serve(listener, Router::new().route("/", get(answer))).await
}
// ANCHOR_END: listing

#[tokio::main(flavor = "current_thread")]
async fn main() {
    if std::env::args().len() > 1 {
        serve().await.unwrap();
    }
}
