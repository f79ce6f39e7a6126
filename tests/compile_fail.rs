//! Every compiler error shown is the compiler's own.
//!
//! The words belong to one compiler, the one that `rust-version` in Cargo.toml
//! names. Another one must refuse the same code for the same reason: then the
//! error codes are compared instead.
//!
//! `BLESS=1 cargo test --test compile_fail` writes the words anew.

#[path = "book/bless.rs"]
mod bless;
#[path = "book/listing.rs"]
mod listing;
#[path = "book/package.rs"]
mod package;

use listing::{Listing, ROOT};
use std::env;
use std::fs;
use std::path::Path;
use std::process::Command;
use trybuild::TestCases;

const BOOK_COMPILER: &str = env!("CARGO_PKG_RUST_VERSION");

#[test]
fn the_compiler_refuses_what_the_book_says_it_refuses() {
    let compiler = compiler_version();
    if compiler.starts_with(&format!("{BOOK_COMPILER}.")) {
        if bless::is_set() {
            overwrite_expectations();
        }
        TestCases::new().compile_fail("examples/*/fails_*.rs");
    } else {
        println!(
            "the words are those of rustc {BOOK_COMPILER}; with {compiler}, codes are compared"
        );
        compare_codes(&compiler);
    }
}

/// Lets this compiler word the errors of copies, and compares their codes with
/// those that the book shows.
fn compare_codes(compiler: &str) {
    let copies = Path::new(env!("CARGO_TARGET_TMPDIR")).join("compile_fail");
    fs::create_dir_all(&copies).unwrap();
    overwrite_expectations();
    let mut refused = Vec::new();
    let cases = TestCases::new();
    for listing in Listing::all() {
        for file in listing.files() {
            if let Some(stem) = file
                .strip_suffix(".rs")
                .filter(|stem| stem.starts_with("fails_"))
            {
                let copy = copies.join(format!("{}_{file}", listing.name));
                fs::copy(Path::new(ROOT).join(listing.file(&file)), &copy).unwrap();
                cases.compile_fail(&copy);
                refused.push((
                    listing.file(&format!("{stem}.stderr")),
                    copy.with_extension("stderr"),
                ));
            }
        }
    }
    drop(cases); // runs them
    for (expected, actual) in refused {
        assert_eq!(
            codes(&Path::new(ROOT).join(&expected)),
            codes(&actual),
            "{} has other errors than rustc {compiler} (left: the file, right: the compiler)",
            expected.display()
        );
    }
}

/// The kinds of error in a compiler's words: `error[E0277]`, or a lint's `error`.
fn codes(words: &Path) -> Vec<String> {
    fs::read_to_string(words)
        .unwrap_or_else(|error| panic!("{}: {error}", words.display()))
        .lines()
        .filter(|line| line.starts_with("error"))
        .filter_map(|line| line.split(':').next().map(str::to_owned))
        .collect()
}

fn compiler_version() -> String {
    let output = Command::new("rustc")
        .arg("--version")
        .output()
        .expect("rustc runs");
    let words = String::from_utf8(output.stdout).unwrap(); // rustc 1.95.0 (59807616e 2026-04-14)
    words
        .split(' ')
        .nth(1)
        .expect("rustc tells its version")
        .to_owned()
}

/// Has trybuild write the compiler's words instead of comparing them.
fn overwrite_expectations() {
    // SAFETY: this file has a single test, and no other thread reads the environment.
    unsafe { env::set_var("TRYBUILD", "overwrite") }
}
