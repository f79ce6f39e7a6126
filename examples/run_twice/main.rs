// Sync code runs async code twice, on one runtime; a task waits in between.
use std::thread;
use std::time::{Duration, Instant};
use tokio::runtime::Builder;
use tokio::time::sleep;

struct Guard(Instant);

impl Drop for Guard {
    fn drop(&mut self) {
        let total = self.0.elapsed().as_secs_f64();
        println!("{total:.0} s: the task is cancelled");
    }
}

async fn background(start: Instant) {
    let _guard = Guard(start);
    sleep(Duration::from_secs(2)).await;
    println!("{:.0} s: the task goes on", start.elapsed().as_secs_f64());
    std::future::pending::<()>().await; // would wait for ever
}

async fn greet(name: &str) -> String {
    sleep(Duration::from_secs(1)).await;
    format!("Hello, {name}!")
}

fn main() {
    let start = Instant::now();
    let runtime = Builder::new_current_thread().enable_all().build().unwrap();
    runtime.spawn(background(start)); // runs while block_on does
    let greeting = runtime.block_on(greet("Alice"));
    println!("{:.0} s: {greeting}", start.elapsed().as_secs_f64());

    thread::sleep(Duration::from_secs(2)); // the loop does not run during this

    let greeting = runtime.block_on(greet("Bob"));
    println!("{:.0} s: {greeting}", start.elapsed().as_secs_f64());
    drop(runtime);
    println!("{:.0} s: main ends", start.elapsed().as_secs_f64());
}
