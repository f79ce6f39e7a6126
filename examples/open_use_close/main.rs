// Open, use, close: the resource is closed even if its use fails.
use tokio::time::{Duration, Instant, sleep};

struct Resource(&'static str);

impl Resource {
    async fn open(name: &'static str) -> Self {
        sleep(Duration::from_secs(1)).await;
        Self(name)
    }

    async fn read(&self) -> Result<String, String> {
        match self.0 {
            "B" => Err("B is broken".into()),
            name => Ok(format!("data {name}")),
        }
    }

    async fn close(self) {
        sleep(Duration::from_secs(1)).await;
    }
}

async fn with_resource<T>(
    name: &'static str,
    start: Instant,
    use_it: impl AsyncFnOnce(&Resource) -> Result<T, String>,
) -> Result<T, String> {
    let resource = Resource::open(name).await;
    println!("{:.0} s: {name} is open", start.elapsed().as_secs_f64());
    let result = use_it(&resource).await; // a `?` here would skip the close
    resource.close().await;
    println!("{:.0} s: {name} is closed", start.elapsed().as_secs_f64());
    result
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let start = Instant::now();
    for name in ["A", "B"] {
        let used = with_resource(name, start, async |it| it.read().await).await;
        let result = used.unwrap_or_else(|error| format!("an error: {error}"));
        println!("{:.0} s: main has {result}", start.elapsed().as_secs_f64());
    }
}
