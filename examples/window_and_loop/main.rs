// A window's loop runs on the main thread, an async loop on another thread.
use std::sync::mpsc::{self, Receiver, Sender};
use std::thread;
use std::time::Duration;
use tokio::runtime::{Builder, Handle};
use tokio::sync::oneshot;
use tokio::time::sleep;

async fn greet(name: &'static str, events: Sender<String>) {
    sleep(Duration::from_secs(1)).await;
    println!("the loop tells the window about {name}");
    let _ = events.send(format!("Hello, {name}!")); // fails if nothing receives
}

fn run_loop(started: Sender<Handle>, stopped: oneshot::Receiver<()>) {
    let runtime = Builder::new_current_thread().enable_all().build().unwrap();
    started.send(runtime.handle().clone()).unwrap();
    let _ = runtime.block_on(stopped);
    println!("the loop ends");
}

fn run_window(
    handle: &Handle,
    sender: Sender<String>,
    events: Receiver<String>,
) {
    println!("the window asks the loop to greet Alice");
    handle.spawn(greet("Alice", sender));
    println!("the window draws itself");
    for greeting in events {
        println!("the window shows {greeting}");
    }
}

fn main() {
    let (started, handles) = mpsc::channel();
    let (stop, stopped) = oneshot::channel();
    let thread = thread::spawn(|| run_loop(started, stopped));
    let (sender, events) = mpsc::channel();
    run_window(&handles.recv().unwrap(), sender, events);
    println!("the window stops the loop");
    stop.send(()).unwrap();
    thread.join().unwrap();
}
