// Drop is an ordinary function: it cannot await.
struct Resource;

impl Resource {
    async fn close(&mut self) {}
}

impl Drop for Resource {
    fn drop(&mut self) {
        self.close().await;
    }
}

fn main() {
    drop(Resource);
}
