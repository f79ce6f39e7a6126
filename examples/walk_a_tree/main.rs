// An async function walks a tree by calling itself.
use tokio::task::yield_now;

struct Folder {
    name: &'static str,
    bytes: u64,
    folders: Vec<Folder>,
}

async fn size(folder: &Folder) -> u64 {
    yield_now().await; // stands for reading the folder
    let mut bytes = folder.bytes;
    for inner in &folder.folders {
        println!("{} asks {}", folder.name, inner.name);
        let size = Box::pin(size(inner)).await;
        println!("{} gives {} {size}", inner.name, folder.name);
        bytes += size;
    }
    bytes
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let folder = |name, bytes, folders| Folder {
        name,
        bytes,
        folders,
    };
    let src = folder("src", 20, vec![folder("bin", 7, vec![])]);
    let root = folder("root", 1, vec![src, folder("tests", 14, vec![])]);
    println!("main asks root");
    println!("root gives main {}", size(&root).await);
}
