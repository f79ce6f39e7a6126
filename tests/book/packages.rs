//! Packages of other ecosystems, installed on first use.

use crate::package::ROOT;
use crate::program::Unusable;
use std::ffi::OsStr;
use std::fs;
use std::path::Path;
use std::process::Command;
use std::sync::{Mutex, PoisonError};

/// Trials that need the same packages wait for each other.
static INSTALLING: Mutex<()> = Mutex::new(());

/// Runs `install` unless `folder` was made from `lock` as it is now, for the
/// same version of the language.
pub fn install_once(
    lock: &str,
    version: &str,
    folder: &Path,
    install: impl FnOnce() -> Result<(), Unusable>,
) -> Result<(), Unusable> {
    let _installing = INSTALLING.lock().unwrap_or_else(PoisonError::into_inner);
    let broken = |error| Unusable::Broken(format!("{lock}: {error}"));
    let packages = fs::read_to_string(Path::new(ROOT).join(lock)).map_err(broken)?;
    let wanted = format!("{version}\n{packages}");
    let stamp = folder.join(".installed");
    if fs::read_to_string(&stamp).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    eprintln!(
        "first use: installing the packages of {lock} into {}",
        folder.display()
    );
    install()?;
    fs::write(&stamp, wanted).map_err(broken)
}

/// Runs a program to its end; its words are the error if it fails.
pub fn run<A: AsRef<OsStr>>(
    program: impl AsRef<OsStr>,
    arguments: impl IntoIterator<Item = A>,
) -> Result<(), Unusable> {
    let mut command = Command::new(program);
    let words = match command.args(arguments).output() {
        Ok(output) if output.status.success() => return Ok(()),
        Ok(output) => [output.stdout, output.stderr].concat(),
        Err(error) => error.to_string().into_bytes(),
    };
    let words = String::from_utf8_lossy(&words);
    Err(Unusable::Broken(format!("{command:?} failed:\n{words}")))
}
