//! The programs that run a listing: cargo's own builds for Rust, and the
//! python3 and node of this machine, with the packages that listings need.

use crate::language::Language;
use crate::listing::{Listing, ROOT};
use crate::node::node_modules;
use crate::program::Unusable;
use crate::python::python_with;
use std::collections::HashMap;
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
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).with_file_name("python");
    python_with("examples/requirements.txt", &folder)
});

/// A Node that finds the packages of `examples/package-lock.json`.
static NODE: Prepared<PathBuf> = LazyLock::new(|| {
    node_modules("examples")?;
    Ok("node".into())
});
