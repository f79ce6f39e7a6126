// The compiler's lint finds a call that is never awaited.
// Without the next line it only warns.
#![deny(unused_must_use)]

async fn save(name: &str) -> Result<(), String> {
    Err(format!("disk full, cannot save {name}"))
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    save("Alice");
}
