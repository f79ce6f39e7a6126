// The thread waits for a task that needs this very thread.
use std::sync::mpsc;
use std::time::Duration;

fn ask(answers: mpsc::Receiver<&str>) -> String {
    match answers.recv_timeout(Duration::from_secs(1)) {
        Ok(answer) => format!("the task says {answer}"),
        Err(_) => "no answer after 1 s".to_owned(),
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let (sender, answers) = mpsc::channel();
    tokio::spawn(async move { sender.send("hello") });
    println!("on the loop's thread: {}", ask(answers)); // blocks the thread

    let (sender, answers) = mpsc::channel();
    tokio::spawn(async move { sender.send("hello") });
    let answer = tokio::task::spawn_blocking(|| ask(answers));
    println!("on another thread: {}", answer.await.unwrap());
}
