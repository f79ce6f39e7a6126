// `select_all` takes the futures: what it doesn't give back cannot race again.
use futures::future::select_all;

async fn fetch(name: &str) -> String {
    format!("data {name}")
}

#[tokio::main]
async fn main() {
    let fetches = ["A", "B", "C"].map(|name| Box::pin(fetch(name)));
    let (first, _, _) = select_all(fetches).await;
    let (second, _, _) = select_all(fetches).await;
    println!("{first}, {second}");
}
