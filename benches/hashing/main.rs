// ANCHOR: listing
// The same hashing work in turn, as tasks on one thread, and on threads.
use sha2::{Digest, Sha256};
use std::env;
use tokio::task::JoinSet;

const HASHES: usize = 400_000;

fn hash(job: usize) -> [u8; 32] {
    let mut digest = Sha256::digest(job.to_string());
    for _ in 1..HASHES {
        digest = Sha256::digest(digest);
    }
    digest.into()
}

async fn in_turn(jobs: usize) -> Vec<[u8; 32]> {
    (0..jobs).map(hash).collect()
}

async fn in_tasks(jobs: usize) -> Vec<[u8; 32]> {
    let mut tasks = JoinSet::new();
    for job in 0..jobs {
        tasks.spawn(async move { hash(job) });
    }
    tasks.join_all().await
}

async fn in_threads(jobs: usize) -> Vec<[u8; 32]> {
    let mut tasks = JoinSet::new();
    for job in 0..jobs {
        tasks.spawn_blocking(move || hash(job));
    }
    tasks.join_all().await
}
// ANCHOR_END: listing

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let jobs = env::args().nth(2).map_or(0, |n| n.parse().unwrap());
    let digests = match env::args().nth(3).as_deref() {
        Some("tasks") => in_tasks(jobs).await,
        Some("threads") => in_threads(jobs).await,
        _ => in_turn(jobs).await,
    };
    // Every language must come to the same sum.
    let sum: u64 = digests.iter().map(|digest| u64::from(digest[0])).sum();
    println!("sum {sum}");
}
