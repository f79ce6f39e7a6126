//! Every Rust block on every page compiles and runs, exactly as printed there.

mod builds;
#[path = "../book/built.rs"]
mod built;
#[path = "../book/folder.rs"]
mod folder;
#[path = "../book/proven.rs"]
mod proven;

/// The package that the pages and the listings belong to.
mod package {
    pub const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");
}

use proven::{Inputs, PROVEN};
use std::panic::{catch_unwind, resume_unwind};
use std::process::Command;
use std::sync::LazyLock;

// What build.rs has had skeptic generate: a test for each block, which calls `prove`.
include!(concat!(env!("OUT_DIR"), "/skeptic-tests.rs"));

/// Has skeptic compile and run `block`, unless that is proven. It takes what
/// skeptic's own `run_test` takes, and fails as that does.
fn prove(root: &str, out: &str, target: &str, block: &str) {
    static BUILDS: LazyLock<Result<(), String>> = LazyLock::new(builds::check_one_of_each);
    if let Err(fault) = &*BUILDS {
        panic!("{fault}");
    }
    // This executable holds all blocks, so it isn't an input; its own code is, and so
    // is what a block includes.
    let name = std::thread::current().name().unwrap_or(block).to_owned();
    let inputs = Inputs::of(&name)
        .text(&COMPILER)
        .text(include_str!("blocks.rs"))
        .text(include_str!("Cargo.toml"))
        .text(include_str!("../../benches/gauge/gauge.rs"))
        .text(include_str!("../book/proven.rs"))
        .text(target)
        .text(block);
    if inputs.are_proven() {
        println!("{PROVEN}");
        return;
    }
    let run = || catch_unwind(|| skeptic::rt::run_test(root, out, target, block));
    let outcome = inputs.prove(Result::is_ok, run);
    outcome.unwrap_or_else(|panic| resume_unwind(panic));
}

#[test]
fn every_rust_block_of_every_page_is_a_test() {
    let generated = include_str!(concat!(env!("OUT_DIR"), "/skeptic-tests.rs"));
    let tests = generated.matches("#[test]").count();
    let source = std::path::Path::new(package::ROOT).join("src");
    let blocks: usize = folder::files_below(&source, "md")
        .into_iter()
        .map(|page| {
            let text = std::fs::read_to_string(page).unwrap();
            text.lines()
                .filter(|line| line.starts_with("```rust"))
                .count()
        })
        .sum();
    assert!(blocks > 0, "src/ has no Rust block");
    assert_eq!(
        tests, blocks,
        "tests that build.rs has made, and Rust blocks in src/"
    );
}

/// What the compiler says of itself.
static COMPILER: LazyLock<String> = LazyLock::new(|| {
    let output = Command::new("rustc").arg("-vV").output();
    String::from_utf8(output.expect("rustc runs").stdout).unwrap()
});
