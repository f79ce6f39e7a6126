// A list of async closures of any type.
fn count(handlers: &[Box<dyn AsyncFn(u64)>]) -> usize {
    handlers.len()
}

fn main() {}
