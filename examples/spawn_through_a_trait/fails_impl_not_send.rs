// The trait asks for `Send`, but the store holds an `Rc` while it waits.
use std::future::Future;
use std::rc::Rc;
use std::time::Duration;
use tokio::time::sleep;

trait Store {
    fn get(&self, key: &str) -> impl Future<Output = String> + Send;
}

struct Remote;

impl Store for Remote {
    async fn get(&self, key: &str) -> String {
        let key = Rc::new(key.to_string());
        sleep(Duration::from_secs(1)).await;
        format!("the {key}")
    }
}

fn main() {}
