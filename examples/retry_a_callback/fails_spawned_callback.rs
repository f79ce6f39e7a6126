// A function accepts any async callback, and spawns a task that calls it.
use tokio::task::JoinHandle;

fn start<F>(call: F) -> JoinHandle<()>
where
    F: AsyncFn() + Send + Sync + 'static,
{
    tokio::spawn(async move { call().await })
}

fn main() {}
