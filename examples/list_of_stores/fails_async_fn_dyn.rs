// A list of stores of any type, whose trait has an `async fn`.
trait Store {
    async fn get(&self, key: &str) -> Option<String>;
}

fn count(stores: &[Box<dyn Store>]) -> usize {
    stores.len()
}

fn main() {}
