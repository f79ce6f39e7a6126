// Two async functions return two types of future, and a list holds one type.
use futures::future::join_all;

async fn fetch_user(name: &str) -> String {
    format!("user {name}")
}

async fn fetch_group(name: &str) -> String {
    format!("group {name}")
}

#[tokio::main]
async fn main() {
    let fetches = vec![fetch_user("Ada"), fetch_group("admins")];
    println!("{}", join_all(fetches).await.join(", "));
}
