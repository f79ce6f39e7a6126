//! The Pythons and the Nodes that programs run on.

use crate::language::Language;
use crate::listing::Listing;
use crate::newest::{EAGER, newest_python};
use crate::node::node_modules;
use crate::program::{Unusable, at_least};
use crate::python::python_with;
use crate::setting::Setting;
use crate::source::{imports_a_package, program};
use std::env::consts;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::LazyLock;

type Prepared<T> = LazyLock<Result<T, Unusable>>;

/// The command that runs `listing` in Python on `setting`.
pub fn python(listing: &Listing, setting: Setting) -> Result<Command, Unusable> {
    let wanted = match setting {
        Setting::Dev => &MACHINE,
        _ => &NEWEST,
    };
    let wanted = wanted.as_ref().map_err(Unusable::clone)?;
    let mut python = match imports_a_package(listing, Language::Python)? {
        true => Command::new(wanted.packages.as_ref().map_err(Unusable::clone)?),
        false => Command::new(&wanted.program),
    };
    // No __pycache__ in the listing's folder.
    python.arg("-B");
    match setting {
        Setting::Dev => _ = python.args(["-X", "dev"]),
        Setting::Eager => {
            let runner = Path::new(crate::package::ROOT).join("tests/settings/eager.py");
            python.arg(runner);
        }
        _ => {}
    }
    python.arg(program(Language::Python));
    Ok(python)
}

/// Why no program runs on the newest Python, if that is the one that tests/listings
/// runs them on.
pub fn no_newer_python() -> Option<String> {
    let (newest, own) = (NEWEST.as_ref().ok()?, MACHINE.as_ref().ok()?);
    (newest.version == own.version)
        .then(|| format!("{} is the newest here, and python3", own.version))
}

/// The command that runs `listing` in JavaScript on `setting`.
pub fn node(listing: &Listing, setting: Setting) -> Result<Command, Unusable> {
    if imports_a_package(listing, Language::JavaScript)? {
        NODE_MODULES.as_ref().map_err(Unusable::clone)?;
    }
    let nodes = NODES.as_ref().map_err(Unusable::clone)?;
    let machine = match consts::ARCH {
        "x86_64" => "x64",
        "aarch64" => "arm64",
        other => other,
    };
    let program_file = format!("{}-{machine}/bin/node", setting.name());
    let program_file = nodes.join(program_file);
    if !program_file.is_file() {
        let machine = format!("{} on {}", consts::OS, consts::ARCH);
        let absent = format!("the npm registry has no Node for {machine}");
        return Err(Unusable::Absent(absent));
    }
    let mut node = Command::new(program_file);
    node.arg(program(Language::JavaScript));
    Ok(node)
}

/// A Python.
struct Python {
    program: String,
    /// As it says it: "Python 3.13.0".
    version: String,
    /// A copy of it with the packages of `examples/requirements.txt`.
    packages: Prepared<PathBuf>,
}

static MACHINE: Prepared<Python> = LazyLock::new(|| {
    Ok(Python {
        program: "python3".to_owned(),
        version: at_least("python3", (3, 11))?,
        packages: LazyLock::new(|| with_packages("python3", "python")),
    })
});

static NEWEST: Prepared<Python> = LazyLock::new(|| {
    let (version, program) = newest_python().ok_or_else(|| {
        let (major, minor) = EAGER;
        let places = "none on the PATH or of pyenv";
        Unusable::Absent(format!("needs Python {major}.{minor} or later; {places}"))
    })?;
    Ok(Python {
        program,
        version,
        packages: LazyLock::new(|| {
            let newest = NEWEST.as_ref().map_err(Unusable::clone)?;
            with_packages(&newest.program, "python-newest")
        }),
    })
});

fn with_packages(program: &str, folder: &str) -> Result<PathBuf, Unusable> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).with_file_name(folder);
    python_with(program, "examples/requirements.txt", &folder)
}

/// Where the Nodes are that package.json names.
static NODES: Prepared<PathBuf> = LazyLock::new(|| node_modules("tests/settings"));

/// Where Node finds the packages of `examples/package-lock.json`.
static NODE_MODULES: Prepared<PathBuf> = LazyLock::new(|| node_modules("examples"));
