// The server of this listing: /silent never answers, /slow takes three seconds.
mod server {
    use axum::{Router, body::Body, routing::get};
    use futures::{StreamExt, stream};
    use std::{future, io, time::Duration};
    use tokio::{net::TcpListener, time::sleep};
    use tokio_util::task::AbortOnDropHandle;

    async fn slow() -> Body {
        let parts =
            stream::iter(["one ", "two ", "three"]).then(async |part| {
                sleep(Duration::from_secs(1)).await;
                io::Result::Ok(part)
            });
        Body::from_stream(parts)
    }

    /// Its address, and a handle that stops it when dropped.
    pub async fn start() -> io::Result<(String, AbortOnDropHandle<()>)> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let url = format!("http://{}", listener.local_addr()?);
        let app = Router::new()
            .route("/silent", get(future::pending::<()>))
            .route("/slow", get(slow));
        let task =
            tokio::spawn(async { axum::serve(listener, app).await.unwrap() });
        Ok((url, AbortOnDropHandle::new(task)))
    }
}

// ANCHOR: listing
// A limit of two seconds: for the whole request, or for each wait in it?
use reqwest::{Client, Result};
use std::time::Duration;

async fn fetch(client: &Client, url: String) -> Result<String> {
    client
        .get(url)
        .send()
        .await?
        .error_for_status()?
        .text()
        .await
}

async fn try_to_fetch(client: &Client, url: String) -> Result<String> {
    match fetch(client, url).await {
        Err(error) if error.is_timeout() => Ok("timed out".to_owned()),
        result => result,
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> std::result::Result<(), Box<dyn std::error::Error>> {
    let (server, _stop) = server::start().await?;
    let limit = Duration::from_secs(2);
    let client = Client::builder().no_proxy().timeout(limit).build()?;

    let (silent, slow) = tokio::try_join!(
        try_to_fetch(&client, format!("{server}/silent")),
        try_to_fetch(&client, format!("{server}/slow")),
    )?;
    println!("no answer: {silent}");
    println!("a slow answer: {slow}");
    Ok(())
}
// ANCHOR_END: listing
