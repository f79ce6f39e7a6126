// An operation is abandoned while it waits: what is left for the next one?
use futures::FutureExt; // now_or_never: polls once, then drops the future
use std::io;
use tokio::io::{
    AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader, duplex,
};
use tokio::sync::{mpsc, oneshot};

#[tokio::main(flavor = "current_thread")]
async fn main() -> io::Result<()> {
    let (mut peer, mut socket) = duplex(64);
    peer.write_all(b"ab").await?;
    assert!(socket.read_exact(&mut [0; 4]).now_or_never().is_none());
    peer.write_all(b"cd").await?;
    let left = socket.read(&mut [0; 4]).await?;
    println!("read_exact: {left} of 4 bytes are left");

    let mut lines = BufReader::new(socket).lines();
    peer.write_all(b"ab").await?;
    assert!(lines.next_line().now_or_never().is_none());
    peer.write_all(b"cd\n").await?;
    let line = lines.next_line().await?.unwrap_or_default();
    println!("next_line: {} of 4 bytes are left", line.len());

    let (sender, mut receiver) = mpsc::channel(1);
    assert!(receiver.recv().now_or_never().is_none());
    sender.try_send("value").expect("there is room");
    assert!(sender.send("second value").now_or_never().is_none());
    println!("recv: the {} is left", receiver.try_recv().expect("one"));
    println!("send: second value sent: {}", receiver.try_recv().is_ok());

    let (answer, question) = oneshot::channel();
    let mut task = tokio::spawn(question);
    assert!((&mut task).now_or_never().is_none());
    answer.send("answer").expect("the task waits");
    println!("handle: the task has the {}", task.await?.expect("one"));
    Ok(())
}
