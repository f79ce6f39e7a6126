//! The programs that run a listing: cargo's own builds for Rust, and the
//! python3 and node of this machine, with the packages that listings need.

use crate::built::messages;
use crate::language::Language;
use crate::listing::{Listing, ROOT};
use crate::node::node_modules;
use crate::postgres;
use crate::program::{Unusable, at_least};
use crate::proven::Inputs;
use crate::python::python_with;
use crate::run::in_folder_of;
use crate::source::imports_a_package;
use std::collections::{BTreeSet, HashMap};
use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{LazyLock, Mutex, PoisonError};

type Prepared<T> = LazyLock<Result<T, Unusable>>;

/// The command that runs `listing` in `language`, in the listing's own folder.
///
/// The first call for a language prepares it: it compiles the examples, or
/// installs the packages that `examples/` names if the program imports one. It
/// fails where the language is absent from this machine or where that preparation
/// fails.
pub fn command(listing: &Listing, language: Language) -> Result<Command, Unusable> {
    let command = match language {
        Language::Rust => {
            let programs = RUST.as_ref().map_err(Unusable::clone)?;
            Command::new(programs.get(&listing.name).ok_or_else(|| {
                Unusable::Broken(format!("cargo has built no example {:?}", listing.name))
            })?)
        }
        Language::Python => {
            PYTHON_VERSION.as_ref().map_err(Unusable::clone)?;
            let mut python = match imports_a_package(listing, language)? {
                true => Command::new(PYTHON.as_ref().map_err(Unusable::clone)?),
                false => Command::new("python3"),
            };
            // No __pycache__ in the listing's folder.
            python.arg("-B").arg("main.py");
            python
        }
        Language::JavaScript => {
            NODE_VERSION.as_ref().map_err(Unusable::clone)?;
            if imports_a_package(listing, language)? {
                NODE_MODULES.as_ref().map_err(Unusable::clone)?;
            }
            let mut node = Command::new("node");
            node.arg("main.mjs");
            node
        }
    };
    Ok(in_folder_of(listing, command))
}

/// Adds to `inputs` what a language brings to the run of any listing.
pub fn inputs(language: Language, inputs: Inputs) -> Inputs {
    let examples = Path::new(ROOT).join("examples");
    match language {
        Language::Rust => inputs.text(&COMPILER),
        Language::Python => inputs
            .text(&format!("{:?}", *PYTHON_VERSION))
            .file(&examples.join("requirements.txt")),
        Language::JavaScript => inputs
            .text(&format!("{:?}", *NODE_VERSION))
            .file(&examples.join("package-lock.json")),
    }
}

/// Which PostgreSQL listings ask, with its version where the tests start it.
pub fn postgres_version() -> String {
    if let Ok(url) = env::var("DATABASE_URL") {
        return url;
    }
    let postgres = postgres::find_programs().map(|folder| folder.join("postgres"));
    let output = postgres.map(|program| Command::new(program).arg("--version").output());
    format!("{output:?}")
}

/// Says which Rust programs are going to run, for the first of them has them all
/// compiled.
pub fn will_run(listings: BTreeSet<String>) {
    *WANTED.lock().unwrap_or_else(PoisonError::into_inner) = listings;
}

static WANTED: Mutex<BTreeSet<String>> = Mutex::new(BTreeSet::new());

/// The wanted examples, compiled, by their names.
static RUST: Prepared<HashMap<String, PathBuf>> = LazyLock::new(|| {
    let wanted = WANTED.lock().unwrap_or_else(PoisonError::into_inner);
    let examples = wanted.iter().flat_map(|name| ["--example", name.as_str()]);
    let messages = messages(["build"].into_iter().chain(examples));
    let broken = |words| Unusable::Broken(format!("cargo build --example:\n{words}"));
    Ok(messages
        .map_err(broken)?
        .into_iter()
        .filter(|message| message["target"]["kind"][0] == "example")
        .filter_map(|message| {
            let name = message["target"]["name"].as_str()?.to_owned();
            Some((name, message["executable"].as_str()?.into()))
        })
        .collect())
});

/// What the compiler says of itself.
static COMPILER: LazyLock<String> = LazyLock::new(|| {
    let output = Command::new("rustc").arg("-vV").output();
    output.map_or(String::new(), |output| {
        String::from_utf8_lossy(&output.stdout).into_owned()
    })
});

static PYTHON_VERSION: Prepared<String> = LazyLock::new(|| at_least("python3", (3, 11)));
static NODE_VERSION: Prepared<String> = LazyLock::new(|| at_least("node", (20, 9)));

/// A Python that has the packages of `examples/requirements.txt`.
static PYTHON: Prepared<PathBuf> = LazyLock::new(|| {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).with_file_name("python");
    python_with("python3", "examples/requirements.txt", &folder)
});

/// Where Node finds the packages of `examples/package-lock.json`.
static NODE_MODULES: Prepared<PathBuf> = LazyLock::new(|| node_modules("examples"));
