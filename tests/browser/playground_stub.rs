//! A stub of the Rust Playground, on a port of loopback.

use crate::chromium::RUNTIME;
use crate::server::listener;
use axum::Router;
use axum::extract::{Json, State};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use axum::routing::post;
use serde_json::Value;
use std::sync::{Arc, Mutex, PoisonError};
use tokio::task::AbortHandle;

/// A stub that gives everybody one answer; it ends when it is dropped.
pub struct PlaygroundStub {
    pub address: String,
    asked: Arc<Mutex<Vec<Value>>>,
    task: AbortHandle,
}

impl PlaygroundStub {
    /// Answers all who ask for `/execute` with `answer`.
    pub fn answering(answer: Value) -> PlaygroundStub {
        let listener = listener();
        let address = format!("http://{}", listener.local_addr().unwrap());
        let asked = Arc::default();
        let routes = Router::new()
            .route("/execute", post(execute).options(allow))
            .with_state((Arc::clone(&asked), answer));
        let serving = async move { axum::serve(listener, routes).await.unwrap() };
        let task = RUNTIME.spawn(serving).abort_handle();
        PlaygroundStub {
            address,
            asked,
            task,
        }
    }

    /// What was asked so far.
    pub fn asked(&self) -> Vec<Value> {
        let asked = self.asked.lock();
        asked.unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl Drop for PlaygroundStub {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// The address of a Playground that cannot be reached: nobody listens there.
pub fn unreachable() -> String {
    // The port is free again as soon as this function has ended.
    format!("http://{}", listener().local_addr().unwrap())
}

type Exchange = (Arc<Mutex<Vec<Value>>>, Value);

async fn execute(State((asked, answer)): State<Exchange>, Json(question): Json<Value>) -> Response {
    let mut asked = asked.lock().unwrap_or_else(PoisonError::into_inner);
    asked.push(question);
    ([(header::ACCESS_CONTROL_ALLOW_ORIGIN, "*")], Json(answer)).into_response()
}

/// What a browser asks first: whether pages of another host may ask.
async fn allow() -> impl IntoResponse {
    [
        (header::ACCESS_CONTROL_ALLOW_ORIGIN, "*"),
        (header::ACCESS_CONTROL_ALLOW_HEADERS, "content-type"),
    ]
}
