//! The programs that are measured, ready to run.

use crate::newest::newest_python;
use crate::node::node_modules;
use crate::package::ROOT;
use crate::program::{Unusable, at_least};
use crate::python::python_with;
use crate::question::{Contender, QUESTIONS, Question};
use serde_json::Value;
use std::collections::{BTreeMap, HashMap};
use std::env::consts;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// What runs the programs of each language.
pub struct Programs {
    /// The compiled ones, by the name of their question.
    rust: HashMap<String, PathBuf>,
    python: PathBuf,
    node: PathBuf,
    /// The newest Python of the machine, and the newest Node of the npm registry,
    /// as `tests/settings` runs the listings on them.
    newest_python: PathBuf,
    newest_node: PathBuf,
}

impl Programs {
    /// Compiles the Rust programs and installs what the Python ones need. Fails
    /// where a language is absent: the languages are compared.
    pub fn prepare() -> Result<Programs, String> {
        let tools = Path::new(env!("CARGO_TARGET_TMPDIR"));
        let needed = |reason| match reason {
            Unusable::Absent(reason) | Unusable::Broken(reason) => reason,
        };
        let python = |program: &str, folder| {
            let folder = tools.with_file_name(folder);
            python_with(program, "benches/requirements.txt", &folder).map_err(needed)
        };
        at_least("node", (20, 9)).map_err(needed)?;
        let (_, newest) = newest_python().ok_or("needs a newer Python beside python3")?;
        let nodes = node_modules("tests/settings").map_err(needed)?;
        let machine = match consts::ARCH {
            "x86_64" => "x64",
            "aarch64" => "arm64",
            other => other,
        };
        Ok(Programs {
            rust: compile()?,
            python: python("python3", "python_of_benches")?,
            node: "node".into(),
            newest_python: python(&newest, "newest_python_of_benches")?,
            newest_node: nodes.join(format!("newest-{machine}/bin/node")),
        })
    }

    /// The command that runs one contender of a question.
    pub fn command(&self, question: &Question, contender: &Contender) -> Command {
        let benches = Path::new(ROOT).join("benches");
        let folder = benches.join(question.name);
        let file = folder.join(format!("main.{}", contender.extension));
        let interpreter = match (contender.extension, contender.newest) {
            ("rs", _) => return Command::new(&self.rust[question.name]),
            ("py", false) => &self.python,
            ("py", true) => &self.newest_python,
            (_, false) => &self.node,
            (_, true) => &self.newest_node,
        };
        let mut command = Command::new(interpreter);
        if contender.extension == "py" {
            // No __pycache__ in the folders.
            command.arg("-B").env("PYTHONPATH", benches.join("gauge"));
        }
        command.arg(file);
        command
    }

    /// The versions of what runs the programs.
    pub fn versions(&self) -> Result<BTreeMap<String, String>, String> {
        let mut versions = BTreeMap::new();
        for (name, program) in [
            ("Rust", Path::new("rustc")),
            ("Python", &self.python),
            ("Node", &self.node),
            ("newer Python", &self.newest_python),
            ("newer Node", &self.newest_node),
        ] {
            let output = Command::new(program).arg("--version").output();
            let output = output.map_err(|error| format!("{}: {error}", program.display()))?;
            let words = String::from_utf8_lossy(&output.stdout);
            let version = words.split(' ').find(|word| word.contains('.'));
            let version = version.unwrap_or_default().trim().trim_start_matches('v');
            versions.insert(name.to_owned(), version.to_owned());
        }
        for name in ["tokio", "reqwest", "axum"] {
            let lock = read("Cargo.lock")?;
            let entry = lock.split_once(&format!("name = \"{name}\"\nversion = \""));
            let version = entry.and_then(|(_, rest)| rest.split('"').next());
            versions.insert(name.to_owned(), version.unwrap_or_default().to_owned());
        }
        for line in read("benches/requirements.txt")?.lines() {
            let package = line.split([' ', ';']).next().unwrap_or_default();
            if let Some((name, version)) = package.split_once("==") {
                versions.insert(name.to_owned(), version.to_owned());
            }
        }
        Ok(versions)
    }
}

fn read(file: &str) -> Result<String, String> {
    fs::read_to_string(Path::new(ROOT).join(file)).map_err(|error| format!("{file}: {error}"))
}

/// The program of each question, compiled as this one is. This one is not
/// compiled again: it would lose its own file while it runs.
fn compile() -> Result<HashMap<String, PathBuf>, String> {
    let output = Command::new(env!("CARGO"))
        .args(["build", "--profile", "bench", "--quiet"])
        .args(
            QUESTIONS
                .iter()
                .flat_map(|question| ["--bench", question.name]),
        )
        .arg("--message-format=json-render-diagnostics")
        .current_dir(ROOT)
        .output()
        .map_err(|error| format!("{}: {error}", env!("CARGO")))?;
    if !output.status.success() {
        let words = String::from_utf8_lossy(&output.stderr);
        return Err(format!("cargo build --profile bench:\n{words}"));
    }
    Ok(String::from_utf8_lossy(&output.stdout)
        .lines()
        .filter_map(|line| serde_json::from_str::<Value>(line).ok())
        .filter(|message| message["target"]["kind"][0] == "bench")
        .filter_map(|message| {
            let name = message["target"]["name"].as_str()?.to_owned();
            Some((name, message["executable"].as_str()?.into()))
        })
        .collect())
}
