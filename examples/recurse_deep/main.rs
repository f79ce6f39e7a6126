// How deep an async function can call itself, and how to go deeper.
use std::env;
use std::process::Command;
use tokio::task::{JoinHandle, yield_now};

async fn nested(depth: u32) -> u32 {
    if depth == 0 {
        yield_now().await;
        return 0;
    }
    Box::pin(nested(depth - 1)).await + 1 // polled on the caller's stack
}

fn by_tasks(depth: u32) -> JoinHandle<u32> {
    tokio::spawn(async move {
        if depth == 0 {
            return 0;
        }
        by_tasks(depth - 1).await.unwrap() + 1 // polled by the loop
    })
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    if let Ok(depth) = env::var("DEPTH") {
        nested(depth.parse().unwrap()).await;
        return;
    }
    println!("nested: {}", nested(500).await);
    // In another process, because a stack overflow ends the whole process.
    let mut copy = Command::new(env::current_exe().unwrap());
    copy.args(env::args_os().skip(1)).env("DEPTH", "1000000");
    let child = copy.output().unwrap();
    let stderr = String::from_utf8_lossy(&child.stderr);
    println!("nested deeper ended well: {}", child.status.success());
    let overflow = "fatal runtime error: stack overflow";
    println!("{overflow}: {}", stderr.contains(overflow));
    println!("by tasks: {}", by_tasks(20_000).await.unwrap());
}
