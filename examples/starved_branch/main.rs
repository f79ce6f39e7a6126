// Two sources are always ready: does the second one ever get its turn?
use std::future::ready;
use tokio::select;

async fn work_first() -> u32 {
    for round in 1..=1000 {
        select! {
            biased;
            () = ready(()) => {} // work
            () = ready(()) => return round, // stop
        }
    }
    1000
}

async fn stop_first() -> u32 {
    for round in 1..=1000 {
        select! {
            biased;
            () = ready(()) => return round, // stop
            () = ready(()) => {} // work
        }
    }
    1000
}

async fn at_random() -> u32 {
    for round in 1..=1000 {
        select! {
            () = ready(()) => {} // work
            () = ready(()) => return round, // stop
        }
    }
    1000
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    println!("work first: {} rounds", work_first().await);
    println!("stop first: {} rounds", stop_first().await);
    let rounds = at_random().await;
    println!("at random: less than 1000 rounds: {}", rounds < 1000);
}
