// No runtime: main itself runs an async function, step by step.
use futures::pending;
use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

async fn work() -> u32 {
    println!("work begins and gives way to main");
    pending!(); // is not ready at the first poll
    println!("work continues and gives way to main");
    pending!();
    println!("work ends and gives main its result");
    42
}

fn main() {
    println!("main calls work");
    let mut work = pin!(work());
    let mut cx = Context::from_waker(Waker::noop()); // wakes nothing
    loop {
        println!("main resumes work");
        if let Poll::Ready(result) = work.as_mut().poll(&mut cx) {
            println!("main has {result}");
            break;
        }
    }
}
