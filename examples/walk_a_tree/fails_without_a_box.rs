// A future that holds another of its own type would have no finite size.
struct Folder {
    bytes: u64,
    folders: Vec<Folder>,
}

async fn size(folder: &Folder) -> u64 {
    let mut bytes = folder.bytes;
    for inner in &folder.folders {
        bytes += size(inner).await;
    }
    bytes
}

#[tokio::main]
async fn main() {
    let folders = vec![];
    println!("{} bytes", size(&Folder { bytes: 1, folders }).await);
}
