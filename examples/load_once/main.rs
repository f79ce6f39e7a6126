// Three calls need the same value: how often is it loaded?
use std::cell::{Cell, RefCell};
use std::time::Duration;
use tokio::sync::OnceCell;
use tokio::time::sleep;

async fn load(loads: &Cell<u32>) -> Result<String, String> {
    loads.set(loads.get() + 1);
    let first = loads.get() == 1;
    sleep(Duration::from_secs(1)).await;
    if first {
        return Err("no connection".to_owned()); // only the first load fails
    }
    Ok("settings".to_owned())
}

async fn look_then_load(cache: &RefCell<Option<String>>, loads: &Cell<u32>) {
    if cache.borrow().is_none() {
        let found = load(loads).await.unwrap(); // meanwhile the cache is empty
        *cache.borrow_mut() = Some(found);
    }
}

async fn load_once<'a>(
    cache: &'a OnceCell<String>,
    loads: &Cell<u32>,
) -> Result<&'a String, String> {
    cache.get_or_try_init(|| load(loads)).await
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let (cache, loads) = (RefCell::default(), Cell::new(1));
    let get = || look_then_load(&cache, &loads);
    tokio::join!(get(), get(), get());
    println!("look, then load: loaded {} times", loads.get() - 1);

    let (cache, loads) = (OnceCell::new(), Cell::new(0));
    let get = || load_once(&cache, &loads);
    let (a, b, c) = tokio::join!(get(), get(), get());
    let word =
        |end: Result<&String, String>| end.cloned().unwrap_or_else(|e| e);
    println!("load once: {}, {}, {}", word(a), word(b), word(c));
    println!("again: {}, loaded {} times", word(get().await), loads.get());
}
