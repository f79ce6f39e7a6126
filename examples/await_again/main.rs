// Two objects are awaited again after they have finished: what happens?
use futures::FutureExt;
use std::future::Future;
use std::panic::AssertUnwindSafe;
use std::pin::{Pin, pin};
use std::task::{Context, Poll};

struct Countdown(u32);

impl Future for Countdown {
    type Output = u32;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<u32> {
        if self.0 == 0 {
            return Poll::Ready(42);
        }
        self.0 -= 1;
        cx.waker().wake_by_ref(); // asks to be polled again
        Poll::Pending
    }
}

async fn work() -> u32 {
    42
}

async fn await_again(
    name: &str,
    mut future: impl Future<Output = u32> + Unpin,
) {
    println!("{name} gives {}", (&mut future).await);
    match AssertUnwindSafe(future).catch_unwind().await {
        Ok(result) => println!("{name} gives {result} again"),
        Err(panic) => println!("{name}: {}", panic.downcast::<&str>().unwrap()),
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    std::panic::set_hook(Box::new(|_| {})); // the panic prints nothing
    await_again("Countdown", Countdown(2)).await;
    await_again("work", pin!(work())).await;
}
