// Each cell's code is handed to a loop that is already running.
use std::future::Future;
use std::panic;
use tokio::runtime::Handle;
use tokio::task::yield_now;

async fn greet() -> String {
    yield_now().await;
    "Hello!".to_string()
}

async fn run_cell(
    code: &str,
    cell: impl Future<Output = String> + Send + 'static,
) {
    println!("> {code}");
    if let Ok(result) = tokio::spawn(cell).await {
        println!("{result}");
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    panic::set_hook(Box::new(|info| {
        let message = info.payload_as_str().unwrap_or_default();
        println!("panic: {}", message.split(". ").next().unwrap_or_default());
    }));
    let blocking = async { Handle::current().block_on(greet()) };
    run_cell("Handle::current().block_on(greet())", blocking).await;
    run_cell("greet().await", greet()).await;
}
