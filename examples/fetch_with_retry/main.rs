// Many URLs: a limit, a timeout, a retry, and a failure that stops no other.
use axum::{Router, http::StatusCode, http::Uri};
use futures::stream::{self, StreamExt};
use reqwest::{Client, Result};
use serde::Deserialize;
use serde_json::json;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::time::sleep;

#[derive(Deserialize)]
struct User {
    name: String,
}

// ANCHOR: listing
// At most three URLs at a time, each with up to two attempts of two seconds.
const LIMIT: usize = 3;
const ATTEMPTS: u32 = 2;

/// Returns nothing if the answer is not what was expected.
async fn fetch_once(client: &Client, url: &str) -> Result<Option<String>> {
    let request = client.get(url).timeout(Duration::from_secs(2));
    let body = request.send().await?.error_for_status()?.bytes().await?;
    Ok(serde_json::from_slice(&body)
        .ok()
        .map(|user: User| user.name))
}

async fn fetch_with_retry(client: &Client, url: String) -> String {
    let mut attempt = 1;
    loop {
        let (outcome, again) = match fetch_once(client, &url).await {
            Ok(Some(name)) => (name, false),
            Ok(None) => ("not understood".to_owned(), false),
            Err(error) => match error.status().map(|status| status.as_u16()) {
                Some(status @ (408 | 429 | 500..)) => {
                    (status.to_string(), true)
                }
                Some(status) => (status.to_string(), false),
                None => ("no answer".to_owned(), true),
            },
        };
        if !again || attempt == ATTEMPTS {
            return format!("{outcome} (attempt {attempt})");
        }
        sleep(Duration::from_secs(1)).await; // give the server time to recover
        attempt += 1;
    }
}

async fn fetch_all(client: &Client, urls: Vec<String>) -> Vec<String> {
    let jobs = urls.into_iter().enumerate();
    let fetches = jobs
        .map(async |(index, url)| (index, fetch_with_retry(client, url).await));
    let ended = stream::iter(fetches).buffer_unordered(LIMIT);
    let mut results: Vec<_> = ended.collect().await;
    results.sort(); // by index, because they arrived in any order
    results.into_iter().map(|(_, result)| result).collect()
}
// ANCHOR_END: listing

async fn report(client: &Client, base_url: &str) {
    let paths = [
        "/ada", "/slow", "/flaky", "/busy", "/nobody", "/garbled", "/grace",
        "/alan",
    ];
    let urls = paths.map(|path| format!("{base_url}{path}"));
    let results = fetch_all(client, urls.to_vec()).await;
    for (path, result) in paths.iter().zip(results) {
        println!("{path}: {result}");
    }
}

static FLAKY_HAS_FAILED: AtomicBool = AtomicBool::new(false);
static BUSY_HAS_FAILED: AtomicBool = AtomicBool::new(false);

async fn answer(uri: Uri) -> (StatusCode, String) {
    let path = uri.path();
    sleep(Duration::from_secs(if path == "/slow" { 5 } else { 1 })).await;
    let status = match path {
        "/nobody" => StatusCode::NOT_FOUND,
        "/flaky" if !FLAKY_HAS_FAILED.swap(true, Ordering::Relaxed) => {
            StatusCode::SERVICE_UNAVAILABLE
        }
        "/busy" if !BUSY_HAS_FAILED.swap(true, Ordering::Relaxed) => {
            StatusCode::TOO_MANY_REQUESTS
        }
        _ => StatusCode::OK,
    };
    if path == "/garbled" {
        return (status, "not JSON".to_owned());
    }
    let name = path[1..2].to_uppercase() + &path[2..];
    (status, json!({ "name": name }).to_string())
}

#[tokio::main]
async fn main() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let base_url = format!("http://{}", listener.local_addr().unwrap());
    let server = tokio::spawn(async {
        let app = Router::new().fallback(answer);
        axum::serve(listener, app).await
    });
    let client = Client::builder().no_proxy().build().unwrap();
    report(&client, &base_url).await;
    server.abort();
}
