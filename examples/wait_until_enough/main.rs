// Wait until a state holds: each change is a reason to look again.
use std::time::Duration;
use tokio::sync::watch;
use tokio::time::sleep;

async fn wait_until(name: &str, wanted: u32, mut level: watch::Receiver<u32>) {
    let enough = |now: &u32| {
        println!("{name} looks: {now}");
        *now >= wanted
    };
    level.wait_for(enough).await.expect("main keeps the sender");
    println!("{name} goes on");
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let (level, changes) = watch::channel(0);
    println!("main sets 1");
    level.send_replace(1);
    wait_until("A", 1, changes.clone()).await;
    let b = tokio::spawn(wait_until("B", 3, changes));
    for value in [2, 3] {
        sleep(Duration::from_secs(1)).await; // B looks meanwhile
        println!("main sets {value}");
        level.send_replace(value);
    }
    b.await.unwrap();
}
