//! The newest Python of the machine.

use crate::program::at_least;
use std::path::{Path, PathBuf};
use std::{env, fs};

/// The first Python that has the eager task factory.
pub const EAGER: (u32, u32) = (3, 12);

/// The version and the program of the newest Python: `python3` or `python3.13` on the
/// PATH, or one that pyenv has installed.
pub fn newest_python() -> Option<(String, String)> {
    let numbered = (EAGER.1..30).rev().map(|minor| format!("python3.{minor}"));
    let pyenv = env::var_os("PYENV_ROOT").map(PathBuf::from);
    let pyenv = pyenv.or_else(|| Some(Path::new(&env::var_os("HOME")?).join(".pyenv")));
    let installed = fs::read_dir(pyenv?.join("versions")).into_iter().flatten();
    let installed = installed
        .filter_map(|version| Some(version.ok()?.path().join("bin/python3")))
        .filter(|program| program.is_file())
        .map(|program| program.display().to_string());
    ["python3".to_owned()]
        .into_iter()
        .chain(numbered)
        .chain(installed)
        .filter_map(|program| Some((at_least(&program, EAGER).ok()?, program)))
        // The first of those that are equally new.
        .reduce(
            |newest, other| match numbers(&other.0) > numbers(&newest.0) {
                true => other,
                false => newest,
            },
        )
}

/// The numbers in "Python 3.13.0".
fn numbers(version: &str) -> Vec<u32> {
    let numbers = version.split(|c: char| !c.is_ascii_digit());
    numbers.filter_map(|number| number.parse().ok()).collect()
}
