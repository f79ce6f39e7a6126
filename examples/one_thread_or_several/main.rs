// Two tasks that block: one after the other, unless each has its own thread.
use std::thread;
use std::time::{Duration, Instant};
use tokio::runtime::{Builder, Runtime};

fn work() {
    thread::sleep(Duration::from_secs(1)); // blocks the thread it runs on
}

async fn task() {
    work();
}

fn on_one_thread() {
    run_two_tasks(Builder::new_current_thread().build().unwrap());
}

fn on_two_threads() {
    let mut builder = Builder::new_multi_thread();
    run_two_tasks(builder.worker_threads(2).build().unwrap());
}

fn run_two_tasks(runtime: Runtime) {
    runtime.block_on(async {
        let (first, second) = (tokio::spawn(task()), tokio::spawn(task()));
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
