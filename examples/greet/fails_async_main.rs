// Rust calls main like any function, and calling an async one runs nothing.
async fn greet(name: &str) -> String {
    format!("Hello, {name}!")
}

async fn main() {
    println!("{}", greet("Alice").await);
}
