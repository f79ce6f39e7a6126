// A timer that belongs to one loop, while another one runs.
use std::panic;
use std::time::Duration;
use tokio::runtime::{Handle, Runtime};

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
    let _guard = runtime.enter(); // until the end of main
    println!("tokio's timer on smol, in tokio's context:");
    println!("  tokio is here: {}", smol::block_on(is_it_here()));
    println!("  {}", smol::block_on(timer_of_one_loop()));
    let smol = runtime.block_on(timer_for_all_loops());
    println!("smol's timer on tokio: {smol}");
}
