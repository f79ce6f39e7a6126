// A file is replaced part by part, and the writer is stopped in the middle.
use std::io::Write;
use std::path::Path;
use std::time::Duration;
use tempfile::NamedTempFile;
use tokio::time::{sleep, timeout};

async fn copy_parts(mut file: impl Write) -> std::io::Result<()> {
    file.write_all(b"new ")?; // blocks the thread only briefly
    sleep(Duration::from_secs(60)).await; // waits for the next part
    file.write_all(b"settings")
}

async fn overwrite(path: &Path) -> std::io::Result<()> {
    copy_parts(std::fs::File::create(path)?).await
}

async fn replace(path: &Path) -> std::io::Result<()> {
    let folder = path.parent().expect("it is in a folder");
    let mut draft = NamedTempFile::new_in(folder)?; // removed when dropped
    copy_parts(&mut draft).await?;
    draft.persist(path)?; // a rename: readers find the old or the new file
    Ok(())
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> std::io::Result<()> {
    let folder = tempfile::tempdir()?;
    let path = folder.path().join("settings");
    let limit = Duration::from_secs(1);
    for name in ["A", "B"] {
        std::fs::write(&path, "old settings")?;
        println!("{name} writes");
        let written = match name {
            "A" => timeout(limit, overwrite(&path)).await,
            _ => timeout(limit, replace(&path)).await,
        };
        assert!(written.is_err());
        println!("{name} is stopped");
        let text = std::fs::read_to_string(&path)?;
        let files = folder.path().read_dir()?.count();
        println!("main reads '{text}', finds {files} file");
    }
    Ok(())
}
