// Two tasks of a group fail together, and a third would fail a second later.
use futures::FutureExt;
use std::future::Future;
use std::time::{Duration, Instant};
use tokio::task::JoinSet;
use tokio::time::sleep;

async fn fail(
    name: &str,
    wait: impl Future<Output = ()>,
) -> Result<(), String> {
    wait.await;
    Err(format!("{name} is broken"))
}

async fn run_group() -> Result<(), Vec<String>> {
    let outage = sleep(Duration::from_secs(1)).shared();
    let mut group = JoinSet::new();
    group.spawn(fail("A", outage.clone()));
    group.spawn(fail("B", outage));
    group.spawn(fail("C", sleep(Duration::from_secs(2))));
    let outcomes = group.join_all().await; // panics if a task has panicked
    let mut errors: Vec<_> =
        outcomes.into_iter().filter_map(Result::err).collect();
    errors.sort(); // they came in the order in which the tasks ended
    if errors.is_empty() {
        Ok(())
    } else {
        Err(errors)
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let start = Instant::now();
    if let Err(errors) = run_group().await {
        let errors = errors.join(", ");
        println!("{:.0} s: {errors}", start.elapsed().as_secs_f64());
    }
}
