// A resource is closed even if the code that uses it fails.
use std::time::Duration;
use tokio::time::sleep;

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
    use_it: impl AsyncFnOnce(&Resource) -> Result<T, String>,
) -> Result<T, String> {
    let resource = Resource::open(name).await;
    println!("main has opened {name}");
    let result = use_it(&resource).await; // a `?` here would skip `close`
    resource.close().await;
    println!("main has closed {name}");
    result
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    for name in ["A", "B"] {
        let used = with_resource(name, async |it| it.read().await).await;
        let result = used.unwrap_or_else(|error| format!("an error: {error}"));
        println!("main has {result}");
    }
}
