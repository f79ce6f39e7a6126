// The compiler's lint finds a call that nobody awaits.
#![deny(unused_must_use)] // without this line it only warns

async fn save(name: &str) -> Result<(), String> {
    Err(format!("disk full, cannot save {name}"))
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    save("Alice");
}
