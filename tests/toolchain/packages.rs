//! The packages of other ecosystems, installed on first use.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

/// Why a program cannot be run.
#[derive(Clone, Debug)]
pub enum Unusable {
    /// The machine lacks the language, or has too old a version of it.
    Absent(String),
    /// The language is there, but preparing it failed.
    Broken(String),
}

/// A Python in `folder` that has the packages which the file `requirements` of
/// this package names. Fails where Python is absent or installing them fails.
pub fn python_with(requirements: &str, folder: &Path) -> Result<PathBuf, Unusable> {
    let version = at_least("python3", (3, 11))?;
    let python = folder.join("bin").join("python");
    install_once(requirements, &version, folder, || {
        let venv = ["-m", "venv", "--clear"].map(OsStr::new);
        run("python3", venv.into_iter().chain([folder.as_os_str()]))?;
        let wanted = Path::new(ROOT).join(requirements);
        let install = ["-m", "pip", "install", "--quiet", "--requirement"].map(OsStr::new);
        run(&python, install.into_iter().chain([wanted.as_os_str()]))
    })?;
    Ok(python)
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

/// Runs `install` unless `folder` was made from the file `lock` of this package
/// as it is now, for the same version of the language.
pub fn install_once(
    lock: &str,
    version: &str,
    folder: &Path,
    install: impl FnOnce() -> Result<(), Unusable>,
) -> Result<(), Unusable> {
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
