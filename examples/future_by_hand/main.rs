// A countdown, written by hand, can be awaited. It is ready at zero.
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

struct Countdown {
    left: u32,
}

impl Future for Countdown {
    type Output = &'static str;

    fn poll(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Self::Output> {
        if self.left == 0 {
            println!("countdown gives main its result");
            return Poll::Ready("liftoff");
        }
        println!("countdown is at {}", self.left);
        self.left -= 1;
        cx.waker().wake_by_ref(); // asks to be polled again
        Poll::Pending
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    println!("main awaits countdown");
    let result = Countdown { left: 2 }.await;
    println!("main has {result}");
}
