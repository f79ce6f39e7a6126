//! What the Rust Playground can run.

use crate::listing::ROOT;
use std::fs;
use std::path::Path;

/// The crates of the Playground that listings use; its own list is
/// <https://github.com/rust-lang/rust-playground/blob/main/compiler/base/Cargo.toml>.
/// It has reqwest too, but its programs reach no network.
const CRATES: [&str; 6] = [
    "futures",
    "rayon",
    "serde",
    "serde_json",
    "tokio",
    "tokio_util",
];

/// The modules, of the standard library and of tokio, that reach for what a
/// program may not have there: files, a network, other programs.
const OUTSIDE: [&str; 3] = ["fs", "net", "process"];

/// Whether the Playground can run `program`, by the crates and modules that its
/// paths name, and whether it includes a file of this package.
pub fn can_run(program: &str) -> bool {
    if program.contains("include!(") {
        return false;
    }
    let manifest = fs::read_to_string(Path::new(ROOT).join("Cargo.toml")).unwrap();
    let dependencies: Vec<String> = manifest
        .lines()
        .filter_map(|line| line.split_once(" = "))
        .map(|(name, _)| name.replace('-', "_"))
        .collect();
    segments(program).all(|segment| {
        let absent = dependencies.iter().any(|name| name == segment) && !CRATES.contains(&segment);
        !absent && !OUTSIDE.contains(&segment)
    })
}

/// The names in front of each `::`, comments left out.
fn segments(program: &str) -> impl Iterator<Item = &str> {
    program
        .lines()
        .map(|line| line.split("//").next().unwrap())
        .flat_map(|line| line.rsplit("::").skip(1))
        .map(|before| {
            before
                .rsplit(|c: char| !c.is_alphanumeric() && c != '_')
                .next()
                .unwrap()
        })
}
