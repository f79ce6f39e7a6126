//! The programs that run a listing: cargo's own builds for Rust, and the
//! python3 and node of this machine, with the packages that listings need.

use crate::language::Language;
use crate::listing::{Listing, ROOT};
use crate::program::{Unusable, at_least};
use std::collections::HashMap;
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::LazyLock;

type Prepared<T> = LazyLock<Result<T, Unusable>>;

/// The command that runs `listing` in `language`, in the listing's own folder.
///
/// The first call for a language prepares it: it compiles the examples, or
/// installs the packages that `examples/` names. It fails where the language is
/// absent from this machine or where that preparation fails.
pub fn command(listing: &Listing, language: Language) -> Result<Command, Unusable> {
    let mut command = match language {
        Language::Rust => {
            let programs = RUST.as_ref().map_err(Unusable::clone)?;
            Command::new(programs.get(&listing.name).ok_or_else(|| {
                Unusable::Broken(format!("cargo has built no example {:?}", listing.name))
            })?)
        }
        Language::Python => {
            let mut python = Command::new(PYTHON.as_ref().map_err(Unusable::clone)?);
            // No __pycache__ in the listing's folder.
            python.arg("-B").arg("main.py");
            python
        }
        Language::JavaScript => {
            let mut node = Command::new(NODE.as_ref().map_err(Unusable::clone)?);
            node.arg("main.mjs");
            node
        }
    };
    command.current_dir(Path::new(ROOT).join("examples").join(&listing.name));
    // What a reader has set must not change what a listing prints.
    for variable in ["PYTHONWARNINGS", "PYTHONASYNCIODEBUG", "PYTHONDEVMODE"] {
        command.env_remove(variable);
    }
    for variable in ["NODE_OPTIONS", "NODE_DEBUG", "FORCE_COLOR", "RUST_LOG"] {
        command.env_remove(variable);
    }
    command.env("RUST_BACKTRACE", "0").env("PYTHONUTF8", "1");
    Ok(command)
}

/// Every example, compiled, by its name.
static RUST: Prepared<HashMap<String, PathBuf>> = LazyLock::new(|| {
    let output = Command::new(env!("CARGO"))
        .args(["build", "--examples", "--quiet"])
        .arg("--message-format=json-render-diagnostics")
        .current_dir(ROOT)
        .output()
        .map_err(|error| Unusable::Broken(format!("{}: {error}", env!("CARGO"))))?;
    if !output.status.success() {
        let words = String::from_utf8_lossy(&output.stderr);
        return Err(Unusable::Broken(format!(
            "cargo build --examples:\n{words}"
        )));
    }
    Ok(String::from_utf8_lossy(&output.stdout)
        .lines()
        .filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok())
        .filter(|message| message["target"]["kind"][0] == "example")
        .filter_map(|message| {
            let name = message["target"]["name"].as_str()?.to_owned();
            Some((name, message["executable"].as_str()?.into()))
        })
        .collect())
});

/// A Python that has the packages of `examples/requirements.txt`.
static PYTHON: Prepared<PathBuf> = LazyLock::new(|| {
    let version = at_least("python3", (3, 11))?;
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).with_file_name("python");
    let python = folder.join("bin").join("python");
    install_once("requirements.txt", &version, &folder, || {
        run(
            "python3",
            [
                "-m".as_ref(),
                "venv".as_ref(),
                "--clear".as_ref(),
                folder.as_os_str(),
            ],
        )?;
        let wanted = Path::new(ROOT).join("examples/requirements.txt");
        let install = ["-m", "pip", "install", "--quiet", "--requirement"].map(OsStr::new);
        run(&python, install.into_iter().chain([wanted.as_os_str()]))
    })?;
    Ok(python)
});

/// A Node that finds the packages of `examples/package-lock.json`.
static NODE: Prepared<PathBuf> = LazyLock::new(|| {
    let version = at_least("node", (20, 0))?;
    let examples = Path::new(ROOT).join("examples");
    install_once(
        "package-lock.json",
        &version,
        &examples.join("node_modules"),
        || {
            let install = ["ci", "--no-audit", "--no-fund", "--prefix"].map(OsStr::new);
            run("npm", install.into_iter().chain([examples.as_os_str()]))
        },
    )?;
    Ok("node".into())
});

/// Runs `install` unless `folder` was made from `examples/<lock>` as it is now,
/// for the same version of the language.
fn install_once(
    lock: &str,
    version: &str,
    folder: &Path,
    install: impl FnOnce() -> Result<(), Unusable>,
) -> Result<(), Unusable> {
    let broken = |error| Unusable::Broken(format!("examples/{lock}: {error}"));
    let packages =
        fs::read_to_string(Path::new(ROOT).join("examples").join(lock)).map_err(broken)?;
    let wanted = format!("{version}\n{packages}");
    let stamp = folder.join(".installed");
    if fs::read_to_string(&stamp).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    eprintln!(
        "first use: installing the packages of examples/{lock} into {}",
        folder.display()
    );
    install()?;
    fs::write(&stamp, wanted).map_err(broken)
}

/// Runs a program to its end; its words are the error if it fails.
fn run<A: AsRef<OsStr>>(
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
