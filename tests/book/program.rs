//! Programs of other ecosystems: the tests use them where the machine has them.

use std::fmt;
use std::process::Command;

/// Why something cannot be run on this machine.
#[derive(Clone, Debug)]
pub enum Unusable {
    /// The machine lacks the program, or has too old a version of it.
    Absent(String),
    /// The program is there, but preparing it failed.
    Broken(String),
}

/// The version of `program`; fails as absent unless it is on the PATH, in the
/// wanted version or a later one.
pub fn at_least(program: &str, wanted: (u32, u32)) -> Result<String, Unusable> {
    let needs = format!("needs {program} {}.{} or later", wanted.0, wanted.1);
    let output = Command::new(program)
        .arg("--version")
        .output()
        .map_err(|error| Unusable::Absent(format!("{needs}, and found none ({error})")))?;
    // "Python 3.11.7" or "v20.20.2"
    let version = String::from_utf8_lossy(&output.stdout).trim().to_owned();
    let mut numbers = version
        .trim_start_matches(|c: char| !c.is_ascii_digit())
        .split('.')
        .map_while(|number| number.parse().ok());
    if (numbers.next(), numbers.next()) >= (Some(wanted.0), Some(wanted.1)) {
        Ok(version)
    } else {
        Err(Unusable::Absent(format!("{needs}, and found {version:?}")))
    }
}

impl fmt::Display for Unusable {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (Unusable::Absent(reason) | Unusable::Broken(reason)) = self;
        reason.fmt(out)
    }
}
