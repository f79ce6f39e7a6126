// Several wake-ups or results: how often does the waiting work continue?
use std::future::poll_fn;
use std::task::{Poll, Waker};

async fn work() -> (u32, Waker) {
    let mut polls = 0;
    poll_fn(|cx| {
        polls += 1;
        println!("work is polled");
        if polls > 1 {
            return Poll::Ready((polls, cx.waker().clone()));
        }
        for _ in 0..3 {
            println!("work wakes its task");
            cx.waker().wake_by_ref();
        }
        Poll::Pending
    })
    .await
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let (polls, waker) = tokio::spawn(work()).await.unwrap();
    println!("main wakes the task, which has ended");
    waker.wake();
    tokio::task::yield_now().await;
    println!("work was polled {polls} times");
}
