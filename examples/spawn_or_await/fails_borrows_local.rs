// A task can outlive its creator, so it cannot borrow a variable from it.
async fn fetch(name: &str) -> String {
    format!("data {name}")
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let name = String::from("A");
    let task = tokio::spawn(fetch(&name));
    println!("{}", task.await.unwrap());
}
