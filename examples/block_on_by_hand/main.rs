// A loop runs one async function, waits to be woken, and runs it again.
use std::future::Future;
use std::pin::pin;
use std::sync::{Arc, mpsc};
use std::task::{Context, Poll, Wake, Waker};
use std::thread;
use std::time::Duration;
use tokio::sync::oneshot;

struct Bell(mpsc::SyncSender<()>);

impl Wake for Bell {
    fn wake(self: Arc<Self>) {
        let _ = self.0.try_send(()); // one wake-up in the channel is enough
    }
}

fn block_on<F: Future>(future: F) -> F::Output {
    let mut future = pin!(future);
    let (sender, bell) = mpsc::sync_channel(1);
    let waker = Waker::from(Arc::new(Bell(sender)));
    loop {
        println!("loop resumes work");
        match future.as_mut().poll(&mut Context::from_waker(&waker)) {
            Poll::Ready(result) => return result,
            Poll::Pending => bell.recv().unwrap(), // blocks the thread
        }
    }
}

async fn work() -> u32 {
    let (sender, receiver) = oneshot::channel(); // runs on any runtime
    println!("work starts timer");
    thread::spawn(|| {
        thread::sleep(Duration::from_secs(1));
        println!("timer wakes loop");
        sender.send(42).unwrap();
    });
    receiver.await.unwrap()
}

fn main() {
    println!("loop has {} from work", block_on(work()));
}
