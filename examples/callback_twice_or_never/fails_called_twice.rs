// A library calls twice a callback that can be called only once.
fn ask(done: impl FnOnce(&str)) {
    done("the first answer");
    done("the second answer");
}

fn main() {
    ask(|answer| println!("{answer}"));
}
