// A function retries an async callback, which uses a variable of main.
use std::time::Duration;
use tokio::time::sleep;

async fn retry(
    times: u32,
    mut call: impl AsyncFnMut(u32) -> Result<String, String>,
) -> Result<String, String> {
    for attempt in 1..times {
        match call(attempt).await {
            Ok(result) => return Ok(result),
            Err(error) => println!("retry is told: {error}"),
        }
    }
    call(times).await
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let mut tried = Vec::new(); // the callback borrows this across its wait
    let result = retry(3, async |attempt| {
        tried.push(attempt);
        sleep(Duration::from_secs(1)).await;
        match tried.len() {
            2 => Ok(format!("the answer to {attempt}")),
            _ => Err(format!("no answer to {attempt}")),
        }
    })
    .await;
    println!("main has {}", result.unwrap());
    println!("main has tried {tried:?}");
}
