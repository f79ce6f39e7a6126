// The trait has an async method, and the store a sync one.
trait Store {
    async fn get(&self, key: &str) -> String;
}

struct Memory;

impl Store for Memory {
    fn get(&self, key: &str) -> String {
        format!("the {key}")
    }
}

fn main() {}
