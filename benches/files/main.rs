// ANCHOR: listing
// Reads many small files: with calls that block, and without.
use futures::{StreamExt, TryStreamExt, stream};
use std::path::PathBuf;
use std::{env, fs, io};

const LIMIT: usize = 64;

async fn with_blocking_calls(paths: &[PathBuf]) -> io::Result<usize> {
    let lengths = paths.iter().map(|path| Ok(fs::read(path)?.len()));
    lengths.sum()
}

async fn length(path: &PathBuf) -> io::Result<usize> {
    Ok(tokio::fs::read(path).await?.len())
}

async fn in_turn(paths: &[PathBuf]) -> io::Result<usize> {
    let mut sum = 0;
    for path in paths {
        sum += length(path).await?;
    }
    Ok(sum)
}

async fn together(paths: &[PathBuf]) -> io::Result<usize> {
    stream::iter(paths)
        .map(length)
        .buffer_unordered(LIMIT)
        .try_fold(0, async |sum, length| Ok(sum + length))
        .await
}
// ANCHOR_END: listing

mod gauge {
    include!(concat!(env!("BENCHES"), "/gauge/gauge.rs"));
}

async fn read(mode: &str, paths: &[PathBuf]) -> io::Result<usize> {
    match mode {
        "blocking" => with_blocking_calls(paths).await,
        "turn" => in_turn(paths).await,
        _ => together(paths).await,
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let Some(folder) = env::args().nth(4) else {
        return;
    };
    let mode = env::args().nth(3).unwrap();
    let files = fs::read_dir(folder).unwrap();
    let paths: Vec<PathBuf> = files.map(|file| file.unwrap().path()).collect();
    let first = read(&mode, &paths).await.unwrap();
    let gauge = gauge::Gauge::start();
    let sum = read(&mode, &paths).await.unwrap();
    gauge.stop();
    assert_eq!(first, sum);
}
