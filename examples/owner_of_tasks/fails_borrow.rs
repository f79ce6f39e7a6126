// A task that may outlive its function cannot borrow what the function owns.
use std::time::Duration;
use tokio::time::sleep;

struct File {
    open: bool,
}

async fn save(file: &File) {
    sleep(Duration::from_secs(1)).await;
    println!("is the file open? {}", file.open);
}

async fn leave_behind() {
    let file = File { open: true };
    tokio::spawn(save(&file));
}

#[tokio::main]
async fn main() {
    leave_behind().await;
}
