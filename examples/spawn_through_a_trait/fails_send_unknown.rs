// A task asks a store, of which it knows only the trait.
use std::sync::Arc;
use tokio::task::JoinHandle;

trait Store {
    async fn get(&self, key: &str) -> String;
}

fn spawn_get<S>(store: Arc<S>, key: &'static str) -> JoinHandle<String>
where
    S: Store + Send + Sync + 'static,
{
    tokio::spawn(async move { store.get(key).await })
}

fn main() {}
