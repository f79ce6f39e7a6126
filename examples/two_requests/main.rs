// Two requests run together. Which one does a log line belong to?
use tokio::sync::{mpsc, oneshot};

tokio::task_local! {
    static REQUEST: &'static str;
}

type Query = oneshot::Sender<()>; // carries the rows back

fn log(event: &str) {
    println!("{} {event}", REQUEST.get());
}

async fn ask_database(database: mpsc::Sender<Query>) {
    log("asks the database");
    let (query, rows) = oneshot::channel();
    database.send(query).await.expect("main is the database");
    rows.await.expect("main answers");
    log("has the rows");
}

async fn handle(database: mpsc::Sender<Query>) {
    ask_database(database).await;
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let (database, mut queries) = mpsc::channel(1);
    let a = tokio::spawn(REQUEST.scope("A", handle(database.clone())));
    let query_of_a = queries.recv().await.expect("A asks");
    let b = tokio::spawn(REQUEST.scope("B", handle(database)));
    let query_of_b = queries.recv().await.expect("B asks");
    query_of_a.send(()).expect("A waits");
    a.await.unwrap();
    query_of_b.send(()).expect("B waits");
    b.await.unwrap();
}
