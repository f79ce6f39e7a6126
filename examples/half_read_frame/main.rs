// A frame of four bytes arrives in two halves; a time limit ends in between.
use std::io::{self, ErrorKind};
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt, DuplexStream, duplex};
use tokio::time::timeout;

async fn read_frame(socket: &mut DuplexStream) -> io::Result<Vec<u8>> {
    let mut frame = vec![]; // a stopped read loses these bytes
    fill_frame(socket, &mut frame).await
}

async fn fill_frame(
    socket: &mut DuplexStream,
    frame: &mut Vec<u8>, // the caller owns it, so a stopped read loses nothing
) -> io::Result<Vec<u8>> {
    while frame.len() < 4 {
        let rest = 4 - frame.len() as u64;
        if (&mut *socket).take(rest).read_buf(frame).await? == 0 {
            return Err(ErrorKind::UnexpectedEof.into());
        }
    }
    Ok(std::mem::take(frame))
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> io::Result<()> {
    for name in ["A", "B"] {
        let (mut sender, mut socket) = duplex(64);
        let mut kept = vec![];
        for half in ["ab", "cdefgh"] {
            println!("sender sends {half} to {name}");
            sender.write_all(half.as_bytes()).await?;
            let limit = Duration::from_secs(1);
            let frame = match name {
                "A" => timeout(limit, read_frame(&mut socket)).await,
                _ => timeout(limit, fill_frame(&mut socket, &mut kept)).await,
            };
            match frame {
                Ok(frame) => println!("{name} reads {}", frame?.escape_ascii()),
                Err(_elapsed) => println!("{name} gives up"),
            }
        }
    }
    Ok(())
}
