// The server of this listing responds with a 404 and JSON for every user.
mod server {
    use axum::{Json, Router, http::StatusCode};
    use serde_json::{Value, json};
    use std::io;
    use tokio::net::TcpListener;
    use tokio_util::task::AbortOnDropHandle;

    async fn no_user() -> (StatusCode, Json<Value>) {
        (
            StatusCode::NOT_FOUND,
            Json(json!({ "error": "no such user" })),
        )
    }

    /// Its address, and a handle that stops it when dropped.
    pub async fn start() -> io::Result<(String, AbortOnDropHandle<()>)> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let url = format!("http://{}", listener.local_addr()?);
        let app = Router::new().fallback(no_user);
        let task =
            tokio::spawn(async { axum::serve(listener, app).await.unwrap() });
        Ok((url, AbortOnDropHandle::new(task)))
    }
}

// ANCHOR: listing
// The server answers 404: that is an error only if you say so.
use reqwest::{Client, Response, Result};
use serde::Deserialize;
use std::error::Error;

#[derive(Deserialize)]
struct User {
    name: String,
}

async fn fetch(client: &Client, url: &str) -> Result<Response> {
    client.get(url).send().await
}

async fn fetch_name(client: &Client, url: &str) -> Result<String> {
    let user: User = fetch(client, url).await?.json().await?;
    Ok(user.name)
}

async fn fetch_name_checked(client: &Client, url: &str) -> Result<String> {
    let response = fetch(client, url).await?.error_for_status()?;
    Ok(response.json::<User>().await?.name)
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> std::result::Result<(), Box<dyn Error>> {
    let (server, _stop) = server::start().await?;
    let url = format!("{server}/users/4");
    let client = Client::builder().no_proxy().build()?;

    let response = fetch(&client, &url).await?;
    let status = response.status().as_u16();
    println!("an answer: {status} {}", response.text().await?);
    match fetch_name(&client, &url).await {
        Ok(name) => println!("unchecked: the name is {name}"),
        Err(error) => println!("unchecked: {}", error.source().unwrap()),
    }
    match fetch_name_checked(&client, &url).await {
        Ok(name) => println!("checked: the name is {name}"),
        Err(error) => println!("checked: error {}", error.status().unwrap()),
    }
    Ok(())
}
// ANCHOR_END: listing
