// Many small files: one trip to another thread is enough for all of them.
use std::path::Path;
use std::thread::{self, ThreadId};
use std::{fs, io};
use tokio::task::spawn_blocking;

fn write_files(folder: &Path) -> io::Result<()> {
    (0..100).try_for_each(|n| fs::write(folder.join(format!("{n}")), "text"))
}

fn read_files(folder: &Path) -> io::Result<(usize, ThreadId)> {
    let mut characters = 0;
    for entry in fs::read_dir(folder)? {
        characters += fs::read_to_string(entry?.path())?.len();
    }
    Ok((characters, thread::current().id()))
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> io::Result<()> {
    let folder = tempfile::tempdir()?;
    write_files(folder.path())?;

    let path = folder.path().to_owned();
    let (characters, there) =
        spawn_blocking(move || read_files(&path)).await??;
    println!("{characters} characters read");
    let here = thread::current().id();
    println!("the loop's thread read them: {}", there == here);
    Ok(())
}
