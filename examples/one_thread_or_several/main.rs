// Two tasks that block: one after the other, unless each has its own thread.
use std::thread;
use std::time::{Duration, Instant};
use tokio::runtime::Builder;
use tokio::sync::oneshot;

fn work() {
    thread::sleep(Duration::from_secs(1)); // blocks the thread it runs on
}

async fn task() {
    work();
}

fn on_one_thread() {
    run_two_tasks(&mut Builder::new_current_thread());
}

fn on_two_threads() {
    run_two_tasks(Builder::new_multi_thread().worker_threads(2));
}

fn run_two_tasks(builder: &mut Builder) {
    builder.build().unwrap().block_on(async {
        let (begin, has_begun) = oneshot::channel();
        let first = tokio::spawn(async {
            begin.send(()).expect("main waits for it");
            task().await;
        });
        has_begun.await.unwrap(); // else one worker might take both tasks
        let second = tokio::spawn(task());
        first.await.unwrap();
        second.await.unwrap();
    });
}

fn main() {
    let start = Instant::now();
    on_one_thread();
    println!("{:.0} s: on one thread", start.elapsed().as_secs_f64());

    let start = Instant::now();
    on_two_threads();
    println!("{:.0} s: on two threads", start.elapsed().as_secs_f64());
}
