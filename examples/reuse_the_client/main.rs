// The server of this listing: it says how many connections it has accepted.
mod server {
    use axum::{Json, Router, routing::get, serve::ListenerExt};
    use std::io;
    use std::sync::{
        Arc,
        atomic::{AtomicU32, Ordering::Relaxed},
    };
    use tokio::net::TcpListener;
    use tokio_util::task::AbortOnDropHandle;

    /// Its address, and a handle that stops it when dropped.
    pub async fn start() -> io::Result<(String, AbortOnDropHandle<()>)> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let url = format!("http://{}", listener.local_addr()?);
        let connections = Arc::new(AtomicU32::new(0));
        let count = connections.clone();
        let listener =
            listener.tap_io(move |_| _ = count.fetch_add(1, Relaxed));
        let answer = async move || Json(connections.load(Relaxed));
        let app = Router::new().route("/connections", get(answer));
        let task =
            tokio::spawn(async { axum::serve(listener, app).await.unwrap() });
        Ok((url, AbortOnDropHandle::new(task)))
    }
}

// ANCHOR: listing
// A client keeps its connections: make one, and reuse it.
use reqwest::{Client, Result};
use std::time::Duration;
use tokio::time::sleep;

fn new_client() -> Result<Client> {
    Client::builder().no_proxy().build()
}

async fn connections(client: &Client, url: &str) -> Result<u32> {
    let response = client.get(url).send().await?.error_for_status()?;
    response.json().await
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> std::result::Result<(), Box<dyn std::error::Error>> {
    let (server, _stop) = server::start().await?;
    let url = format!("{server}/connections");

    for _ in 0..2 {
        let count = connections(&new_client()?, &url).await?;
        println!("a new client: {count} so far");
    }
    let client = new_client()?;
    let count = connections(&client, &url).await?;
    println!("another one: {count} so far");
    for pause in [1, 6] {
        sleep(Duration::from_secs(pause)).await;
        let count = connections(&client, &url).await?;
        println!("the same, idle for {pause} s: {count} so far");
    }
    Ok(())
}
// ANCHOR_END: listing
