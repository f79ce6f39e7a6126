// Many URLs: a limit, a timeout, a retry, and a failure that stops nobody else.
use axum::{Json, Router, http::StatusCode, http::Uri};
use futures::stream::{self, StreamExt};
use reqwest::Client;
use serde_json::{Value, json};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::time::sleep;

// ANCHOR: listing
// At most three at once, two seconds for an attempt, and two attempts each.
const LIMIT: usize = 3;
const ATTEMPTS: u32 = 2;

async fn fetch_once(client: &Client, url: &str) -> reqwest::Result<String> {
    let request = client.get(url).timeout(Duration::from_secs(2));
    let response = request.send().await?.error_for_status()?;
    let user: Value = response.json().await?;
    Ok(user["name"].as_str().unwrap_or_default().to_owned())
}

async fn fetch_with_retry(client: &Client, url: String) -> String {
    let mut outcome = String::new();
    for attempt in 1..=ATTEMPTS {
        let error = match fetch_once(client, &url).await {
            Ok(name) => return format!("{name} (attempt {attempt})"),
            Err(error) => error,
        };
        outcome = match error.status() {
            Some(status) => format!("{} (attempt {attempt})", status.as_u16()),
            None => format!("no answer (attempt {attempt})"),
        };
        if error
            .status()
            .is_some_and(|status| status.is_client_error())
        {
            break; // asking again would not help
        }
    }
    outcome
}

async fn fetch_all(client: &Client, urls: Vec<String>) -> Vec<String> {
    let jobs = urls.into_iter().enumerate();
    let fetches = jobs
        .map(async |(index, url)| (index, fetch_with_retry(client, url).await));
    let ended = stream::iter(fetches).buffer_unordered(LIMIT);
    let mut results: Vec<_> = ended.collect().await;
    results.sort(); // by index: they came as they ended
    results.into_iter().map(|(_, result)| result).collect()
}
// ANCHOR_END: listing

async fn report(client: &Client, base_url: &str) {
    let paths = ["/ada", "/slow", "/flaky", "/nobody", "/grace", "/alan"];
    let urls = paths.map(|path| format!("{base_url}{path}"));
    let results = fetch_all(client, urls.to_vec()).await;
    for (path, result) in paths.iter().zip(results) {
        println!("{path}: {result}");
    }
}

static FLAKY_HAS_FAILED: AtomicBool = AtomicBool::new(false);

async fn answer(uri: Uri) -> (StatusCode, Json<Value>) {
    let path = uri.path();
    sleep(Duration::from_secs(if path == "/slow" { 5 } else { 1 })).await;
    let status = match path {
        "/nobody" => StatusCode::NOT_FOUND,
        "/flaky" if !FLAKY_HAS_FAILED.swap(true, Ordering::Relaxed) => {
            StatusCode::SERVICE_UNAVAILABLE
        }
        _ => StatusCode::OK,
    };
    let name = path[1..2].to_uppercase() + &path[2..];
    (status, Json(json!({ "name": name })))
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
