// One list holds two kinds of store, asked in turn until one has an answer.
use futures::future::BoxFuture;
use tokio::time::{Duration, sleep};

trait Store: Send + Sync {
    // `dyn` needs one type for the futures of all stores.
    fn get<'a>(&'a self, key: &'a str) -> BoxFuture<'a, Option<String>>;
}

struct Memory(&'static str); // the only key that it has

impl Store for Memory {
    fn get<'a>(&'a self, key: &'a str) -> BoxFuture<'a, Option<String>> {
        let found = (key == self.0).then(|| format!("{key} from memory"));
        Box::pin(async { found })
    }
}

struct Remote;

impl Store for Remote {
    fn get<'a>(&'a self, key: &'a str) -> BoxFuture<'a, Option<String>> {
        Box::pin(async move {
            println!("Remote is asked for the {key}");
            sleep(Duration::from_secs(1)).await;
            Some(format!("{key} from afar"))
        })
    }
}

async fn find(stores: &[Box<dyn Store>], key: &str) -> Option<String> {
    for store in stores {
        if let found @ Some(_) = store.get(key).await {
            return found;
        }
    }
    None
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let all: [Box<dyn Store>; 2] = [Box::new(Memory("moon")), Box::new(Remote)];
    println!("main has the {}", find(&all, "moon").await.unwrap());
    println!("main has the {}", find(&all, "sun").await.unwrap());
}
