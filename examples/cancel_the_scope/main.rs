// The caller gives up while a resource is in use: which clean-up runs?
use std::time::{Duration, Instant};
use tokio::time::{sleep, timeout};

struct Resource(Instant);

impl Resource {
    async fn close(self) {
        sleep(Duration::from_secs(1)).await;
        println!("{:.0} s: closed", self.0.elapsed().as_secs_f64());
    }
}

impl Drop for Resource {
    fn drop(&mut self) {
        println!("{:.0} s: dropped", self.0.elapsed().as_secs_f64());
    }
}

async fn use_resource(start: Instant) {
    let resource = Resource(start);
    sleep(Duration::from_secs(2)).await;
    println!("{:.0} s: used", start.elapsed().as_secs_f64());
    resource.close().await; // not reached if the future is dropped above
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let start = Instant::now();
    let limit = Duration::from_secs(1);
    if timeout(limit, use_resource(start)).await.is_err() {
        println!("{:.0} s: main gave up", start.elapsed().as_secs_f64());
    }
}
