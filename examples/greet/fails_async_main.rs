// Rust starts a program by an ordinary call, and that runs no future.
async fn greet(name: &str) -> String {
    format!("Hello, {name}!")
}

async fn main() {
    println!("{}", greet("Alice").await);
}
