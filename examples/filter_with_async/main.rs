// A list is filtered by a function that must wait before it can answer.
use futures::{StreamExt, future::join_all, stream};
use std::cell::Cell;
use std::iter::zip;
use tokio::task::yield_now;

#[derive(Default)]
struct Checker {
    open: Cell<u32>,
    most: Cell<u32>,
}

impl Checker {
    async fn is_even(&self, n: u32) -> bool {
        self.open.set(self.open.get() + 1);
        self.most.set(self.most.get().max(self.open.get()));
        yield_now().await; // other calls can begin here
        self.open.set(self.open.get() - 1);
        n.is_multiple_of(2)
    }
}

async fn one_by_one(numbers: &[u32], checker: &Checker) -> Vec<u32> {
    let stream = stream::iter(numbers.iter().copied());
    stream.filter(|&n| checker.is_even(n)).collect().await
}

async fn together(numbers: &[u32], checker: &Checker) -> Vec<u32> {
    let answers = join_all(numbers.iter().map(|&n| checker.is_even(n))).await;
    let kept = zip(numbers, answers).filter(|&(_, even)| even);
    kept.map(|(&n, _)| n).collect()
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let numbers = [1, 2, 3];
    let checker = Checker::default();
    let kept = one_by_one(&numbers, &checker).await;
    let most = checker.most.get();
    println!("one by one: kept {kept:?}, open calls: {most}");
    let checker = Checker::default();
    let kept = together(&numbers, &checker).await;
    let most = checker.most.get();
    println!("together: kept {kept:?}, open calls: {most}");
}
