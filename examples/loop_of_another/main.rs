// A timer belongs to one loop, but another loop runs the code.
use std::panic;
use std::time::Duration;
use tokio::runtime::{Builder, Handle, Runtime};

async fn timer_of_one_loop() -> &'static str {
    tokio::time::sleep(Duration::from_millis(1)).await;
    "waited"
}

async fn is_it_here() -> bool {
    Handle::try_current().is_ok()
}

async fn timer_for_all_loops() -> &'static str {
    smol::Timer::after(Duration::from_millis(1)).await;
    "waited"
}

fn inside(runtime: &Runtime) -> &'static str {
    let _guard = runtime.enter(); // in effect until the function returns
    let late = async {
        smol::Timer::after(Duration::from_secs(1)).await;
        "still waits after 1 s"
    };
    smol::block_on(smol::future::or(timer_of_one_loop(), late))
}

fn main() {
    let runtime = Runtime::new().unwrap();
    let tokio = runtime.block_on(timer_of_one_loop());
    println!("tokio's timer on tokio: {tokio}");
    println!("tokio's timer on smol:");
    panic::set_hook(Box::new(|info| {
        println!("  panic: {}", info.payload_as_str().unwrap_or_default());
    }));
    let failed = panic::catch_unwind(|| smol::block_on(timer_of_one_loop()));
    assert!(failed.is_err());
    println!("  tokio is here: {}", smol::block_on(is_it_here()));
    println!("the same, in tokio's context: {}", inside(&runtime));
    let idle = Builder::new_current_thread().enable_time().build().unwrap();
    println!("the same, on one thread: {}", inside(&idle));
    let smol = runtime.block_on(timer_for_all_loops());
    println!("smol's timer on tokio: {smol}");
}
