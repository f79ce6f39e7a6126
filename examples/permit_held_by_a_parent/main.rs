// A walk with limited permits deadlocks if parents keep theirs.
use std::time::Duration;
use tokio::sync::Semaphore;
use tokio::task::yield_now;
use tokio::time::timeout;

const TREE: [&[usize]; 5] = [&[1, 2], &[3], &[4], &[], &[]];

async fn read(folder: usize) -> &'static [usize] {
    yield_now().await; // stands for a wait
    TREE[folder]
}

async fn held(folder: usize, permits: &Semaphore) -> usize {
    let _permit = permits.acquire().await.unwrap();
    let inner = read(folder).await;
    let walks = inner.iter().map(|&f| Box::pin(held(f, permits)));
    1 + futures::future::join_all(walks).await.iter().sum::<usize>()
}

async fn given_back(folder: usize, permits: &Semaphore) -> usize {
    let permit = permits.acquire().await.unwrap();
    let inner = read(folder).await;
    drop(permit); // the children need it
    let walks = inner.iter().map(|&f| Box::pin(given_back(f, permits)));
    1 + futures::future::join_all(walks).await.iter().sum::<usize>()
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let permits = Semaphore::new(2);
    match timeout(Duration::from_secs(1), held(0, &permits)).await {
        Ok(folders) => println!("held: {folders} folders"),
        Err(_) => println!("held: no result after 1 s"),
    }
    println!("given back: {} folders", given_back(0, &permits).await);
}
