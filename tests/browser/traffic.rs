//! What a browser has asked of the network, told from its DevTools events.

use serde_json::Value;
use std::collections::BTreeMap;
use std::fmt;

/// Requests of one page by the id that the browser gives them.
#[derive(Default)]
pub struct Traffic {
    requests: BTreeMap<String, Request>,
    /// The address of the page, once it has been asked for.
    page: Option<String>,
}

/// A request over HTTP.
#[derive(Default)]
pub struct Request {
    pub url: String,
    pub status: Option<u64>,
    /// What came over the wire, with the headers; nothing if it came from the
    /// browser's cache.
    pub bytes: u64,
    pub failure: Option<String>,
    ended: bool,
}

impl Traffic {
    /// Adds what happened since the last call.
    pub fn add(&mut self, events: &[Value]) {
        for event in events {
            let parameters = &event["params"];
            let id = parameters["requestId"].as_str().unwrap_or_default();
            if event["method"] == "Network.requestWillBeSent" {
                let url = parameters["request"]["url"].as_str().unwrap_or_default();
                let page = parameters["documentURL"].as_str().unwrap_or_default();
                let page = page.split('#').next().unwrap_or_default();
                if parameters["type"] == "Document" {
                    self.requests.clear();
                    self.page = Some(page.to_owned());
                }
                // A browser that leaves a page can ask for the icon of that page later,
                // and doesn't tell how such a request ended.
                if self.page.as_deref().is_some_and(|own| own != page) {
                    continue;
                }
                if url.starts_with("http") {
                    let request = Request {
                        url: url.to_owned(),
                        ..Request::default()
                    };
                    self.requests.insert(id.to_owned(), request);
                }
            }
            let Some(request) = self.requests.get_mut(id) else {
                continue;
            };
            match event["method"].as_str().unwrap_or_default() {
                "Network.responseReceived" => {
                    request.status = parameters["response"]["status"].as_u64();
                }
                "Network.loadingFinished" => {
                    let bytes = parameters["encodedDataLength"].as_f64();
                    request.bytes = bytes.unwrap_or_default() as u64;
                    request.ended = true;
                }
                "Network.loadingFailed" => {
                    let words = parameters["errorText"].as_str();
                    request.failure = words.map(str::to_owned);
                    request.ended = true;
                }
                _ => {}
            }
        }
    }

    pub fn requests(&self) -> impl Iterator<Item = &Request> {
        self.requests.values()
    }

    /// Whether every request has ended, well or badly.
    pub fn is_settled(&self) -> bool {
        self.requests().all(|request| request.ended)
    }
}

impl fmt::Display for Traffic {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        for request in self.requests() {
            let end = if request.ended { "ended" } else { "under way" };
            writeln!(out, "{} ({end})", request.url)?;
        }
        Ok(())
    }
}
