// A bug in the code that uses a resource: is the resource closed even so?
use std::panic;

struct Resource;

impl Resource {
    async fn close(self) {
        println!("closed");
    }
}

impl Drop for Resource {
    fn drop(&mut self) {
        println!("dropped");
    }
}

async fn with_resource(use_it: impl AsyncFnOnce() -> i32) -> i32 {
    let resource = Resource;
    let result = use_it().await; // a panic leaves the function here
    resource.close().await;
    result
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    panic::set_hook(Box::new(|_| println!("a panic")));
    let first = |numbers: Vec<i32>| numbers[0];
    let task = tokio::spawn(with_resource(async move || first(vec![])));
    println!("main has an error: {}", task.await.is_err());
}
