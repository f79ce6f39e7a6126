// Two tasks that hang: what can the program say about where they wait?
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex as StdMutex};
use std::time::Duration;
use tokio::runtime::Handle;
use tokio::sync::Mutex;
use tokio::time::sleep;

type Waits = Arc<StdMutex<BTreeMap<&'static str, &'static str>>>;

struct Note(&'static str, Waits);

impl Drop for Note {
    fn drop(&mut self) {
        self.1.lock().unwrap().remove(self.0);
    }
}

async fn take(name: &'static str, lock: Arc<Mutex<()>>, waits: Waits) {
    waits.lock().unwrap().insert(name, "take: the lock");
    let note = Note(name, waits); // removes the entry, even on cancellation
    let _guard = lock.lock().await;
    drop(note);
}

async fn job(name: &'static str, lock: Arc<Mutex<()>>, waits: Waits) {
    take(name, lock, waits).await;
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let (lock, waits) = (Arc::new(Mutex::new(())), Waits::default());
    let _never_released = lock.lock().await;
    tokio::spawn(job("A", lock.clone(), waits.clone()));
    tokio::spawn(job("B", lock.clone(), waits.clone()));
    sleep(Duration::from_secs(1)).await;
    let alive = Handle::current().metrics().num_alive_tasks();
    println!("after 1 s: {alive} tasks are alive");
    for (name, place) in waits.lock().unwrap().iter() {
        println!("task {name} has noted: {place}");
    }
}
