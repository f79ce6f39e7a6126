// A function that knows only the trait spawns a task for each of two stores.
use std::future::Future;
use std::sync::Arc;
use std::time::Duration;
use tokio::{task::JoinHandle, time::sleep};

trait Store {
    // `async fn` can't say `Send`, so this is its long form, with `Send`.
    fn get(&self, key: &str) -> impl Future<Output = String> + Send;
}

struct Remote {
    name: &'static str,
    secs: u64,
}

impl Store for Remote {
    async fn get(&self, key: &str) -> String {
        sleep(Duration::from_secs(self.secs)).await;
        println!("{} answers main", self.name);
        format!("{key} of {}", self.name)
    }
}

fn spawn_get<S>(store: Arc<S>, key: &'static str) -> JoinHandle<String>
where
    S: Store + Send + Sync + 'static,
{
    tokio::spawn(async move { store.get(key).await })
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let far = spawn_get(Arc::new(Remote { name: "A", secs: 2 }), "moon");
    let near = spawn_get(Arc::new(Remote { name: "B", secs: 1 }), "sun");
    println!("main has asked A and B");
    let (far, near) = tokio::try_join!(far, near).unwrap();
    println!("main has the {far}, the {near}");
}
