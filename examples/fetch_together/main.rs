// The server of this listing: it counts the requests that it has open.
mod server {
    use axum::{Json, Router, extract::Path, routing::get};
    use serde_json::{Value, json};
    use std::sync::atomic::{AtomicU32, Ordering::Relaxed};
    use std::{io, time::Duration};
    use tokio::{net::TcpListener, time::sleep};
    use tokio_util::task::AbortOnDropHandle;

    static NOW: AtomicU32 = AtomicU32::new(0);
    static MOST: AtomicU32 = AtomicU32::new(0);

    async fn user(Path(id): Path<u32>) -> Json<Value> {
        MOST.fetch_max(NOW.fetch_add(1, Relaxed) + 1, Relaxed);
        sleep(Duration::from_secs(1)).await;
        NOW.fetch_sub(1, Relaxed);
        let most = MOST.load(Relaxed);
        Json(json!({ "name": format!("user {id}"), "open": most }))
    }

    /// Its address, and a handle that stops it when dropped.
    pub async fn start() -> io::Result<(String, AbortOnDropHandle<()>)> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let url = format!("http://{}", listener.local_addr()?);
        let app = Router::new().route("/users/{id}", get(user));
        let task =
            tokio::spawn(async { axum::serve(listener, app).await.unwrap() });
        Ok((url, AbortOnDropHandle::new(task)))
    }
}

// ANCHOR: listing
// Three requests with one client: the server has them all at the same time.
use futures::future::try_join_all;
use reqwest::Client;
use serde::Deserialize;

#[derive(Deserialize)]
struct User {
    name: String,
    open: u32, // the most at the same time
}

async fn fetch_user(
    client: &Client,
    server: &str,
    id: u32,
) -> reqwest::Result<User> {
    println!("the client asks the server for user {id}");
    let url = format!("{server}/users/{id}");
    let response = client.get(url).send().await?.error_for_status()?;
    response.json().await
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let (server, _stop) = server::start().await?;
    let client = Client::builder().no_proxy().build()?;

    let requests = [1, 2, 3].map(|id| fetch_user(&client, &server, id));
    for User { name, open } in try_join_all(requests).await? {
        println!("the server sends the client {name}, {open} requests open");
    }
    Ok(())
}
// ANCHOR_END: listing
