// A spawned task cannot borrow from its owner, even if the owner waits for it.
use std::time::Duration;
use tokio::time::sleep;

struct File {
    open: bool,
}

async fn save(file: &File) {
    sleep(Duration::from_secs(1)).await;
    println!("is the file open? {}", file.open);
}

async fn look_after() {
    let file = File { open: true };
    tokio::spawn(save(&file)).await.unwrap();
}

#[tokio::main]
async fn main() {
    look_after().await;
}
