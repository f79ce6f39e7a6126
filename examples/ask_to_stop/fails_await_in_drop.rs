// A destructor isn't async, so its clean-up can't await.
use std::time::Duration;
use tokio::time::sleep;

struct CleanUp;

impl Drop for CleanUp {
    fn drop(&mut self) {
        sleep(Duration::from_secs(1)).await;
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let _clean_up = CleanUp;
}
