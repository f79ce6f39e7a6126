// spawn_blocking cannot borrow: its thread might outlive the caller.
use tokio::task::spawn_blocking;

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let name = String::from("A");
    spawn_blocking(|| println!("{name}")).await.unwrap();
}
