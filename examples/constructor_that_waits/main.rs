// A client must connect before you can use it, so creating one means waiting.
use std::time::Duration;
use tokio::time::sleep;

struct Client {
    host: &'static str,
}

impl Client {
    // Rust has no constructors: `new` is a function like any other.
    async fn new(host: &'static str) -> Result<Self, String> {
        sleep(Duration::from_secs(1)).await; // stands for connecting
        match host {
            "moon" => Ok(Self { host }),
            _ => Err(format!("no such host: {host}")),
        }
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    for host in ["moon", "sun"] {
        match Client::new(host).await {
            Ok(client) => println!("main has a client of the {}", client.host),
            Err(error) => println!("main has an error: {error}"),
        }
    }
}
