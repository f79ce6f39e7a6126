// Two async functions have futures of two types, although both return strings.
use futures::future::join_all;

async fn fetch() -> String {
    "fetched".to_owned()
}

async fn read_cache() -> String {
    "from the cache".to_owned()
}

#[tokio::main]
async fn main() {
    let calls = vec![fetch(), read_cache()];
    println!("{:?}", join_all(calls).await);
}
