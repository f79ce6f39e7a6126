// An async read needs a pool thread: while none is free, it waits.
use std::path::Path;
use std::time::Duration;
use std::{fs, io, thread};
use tokio::runtime::Builder;
use tokio::task::{JoinHandle, spawn_blocking};

fn fill_the_pool() -> JoinHandle<()> {
    spawn_blocking(|| {
        thread::sleep(Duration::from_secs(1));
        println!("a pool thread is free");
    })
}

async fn read_in_both_ways(file: &Path) -> io::Result<()> {
    let busy = fill_the_pool();
    println!("the pool is full");
    println!("blocking read: {}", fs::read_to_string(file)?);
    println!("async read: {}", tokio::fs::read_to_string(file).await?);
    busy.await?;
    Ok(())
}

fn main() -> io::Result<()> {
    let folder = tempfile::tempdir()?;
    let file = folder.path().join("a.txt");
    fs::write(&file, "text of a.txt")?;
    let runtime = Builder::new_current_thread()
        .max_blocking_threads(1)
        .build()?;
    runtime.block_on(read_in_both_ways(&file))
}
