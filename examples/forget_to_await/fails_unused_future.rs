// A compiler lint finds a call whose future is never used.
// Without the next line, the lint would only warn.
#![deny(unused_must_use)]

async fn save(name: &str) -> Result<(), String> {
    Err(format!("disk full, cannot save {name}"))
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    save("Alice");
}
