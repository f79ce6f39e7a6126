// A function that is awaited sets another value: what does its caller see?
use tokio::task::yield_now;

tokio::task_local! {
    static REQUEST: &'static str;
}

async fn rename() {
    let renamed = async {
        yield_now().await;
        println!("inside: {}", REQUEST.get());
    };
    REQUEST.scope("B", renamed).await;
}

async fn handle() {
    println!("before: {}", REQUEST.get());
    rename().await;
    println!("after it was awaited: {}", REQUEST.get());
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    REQUEST.scope("A", handle()).await;
}
