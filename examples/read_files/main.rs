// Three files are read together: the texts come in the order of the calls.
use futures::future::try_join_all;
use std::io;
use std::path::Path;
use tokio::fs;

const NAMES: [&str; 3] = ["a.txt", "b.txt", "c.txt"];

async fn write_file(folder: &Path, name: &str) -> io::Result<()> {
    fs::write(folder.join(name), format!("text of {name}")).await
}

async fn read_file(folder: &Path, name: &str) -> io::Result<String> {
    fs::read_to_string(folder.join(name)).await
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> io::Result<()> {
    let folder = tempfile::tempdir()?; // removed when it is dropped
    let path = folder.path();
    try_join_all(NAMES.map(|name| write_file(path, name))).await?;

    let texts = try_join_all(NAMES.map(|name| read_file(path, name))).await?;
    for text in texts {
        println!("{text}");
    }
    if let Err(error) = read_file(path, "d.txt").await {
        println!("d.txt: {:?}", error.kind());
    }
    Ok(())
}
