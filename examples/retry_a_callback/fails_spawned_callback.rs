// A function spawns a task that calls any async callback.
use tokio::task::JoinHandle;

fn start<F>(call: F) -> JoinHandle<()>
where
    F: AsyncFn() + Send + Sync + 'static,
{
    tokio::spawn(async move { call().await })
}

fn main() {}
