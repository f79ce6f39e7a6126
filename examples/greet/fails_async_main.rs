// Rust calls main like an ordinary function, and that would run no future.
async fn greet(name: &str) -> String {
    format!("Hello, {name}!")
}

async fn main() {
    println!("{}", greet("Alice").await);
}
