// Only an async function or block can stop at an await.
async fn greet(name: &str) -> String {
    format!("Hello, {name}!")
}

fn main() {
    println!("{}", greet("Alice").await);
}
