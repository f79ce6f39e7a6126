//! The Rust programs, copied so that they run on tokio's other runtime.
//!
//! All copies are modules of one program that is compiled once, with the crates that
//! cargo has built for this test: to compile each by itself would take minutes.

use crate::built::messages;
use crate::language::Language;
use crate::listing::Listing;
use crate::program::Unusable;
use crate::setting::Setting;
use crate::source;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::{Display, Write};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{LazyLock, Mutex, PoisonError};

/// Whether a copy of `listing` can run on the runtime of `setting`: its program
/// starts one runtime, and neither compares two nor chooses its own workers.
pub fn has_copy(listing: &Listing, setting: Setting) -> bool {
    let text = source::text(listing, Language::Rust).unwrap_or_default();
    match (Runtime::of(&text), setting) {
        (Some(Runtime::CurrentThread), Setting::MultiThread) => true,
        (Some(Runtime::MultiThread), Setting::CurrentThread) => true,
        (Some(Runtime::MultiThread), _) => !text.contains("worker_threads"),
        _ => false,
    }
}

/// The command that runs the copy of `listing` for `setting`. The first call has all
/// copies compiled that are going to run.
pub fn command(listing: &Listing, setting: Setting) -> Result<Command, Unusable> {
    let program = COPIES.as_ref().map_err(Unusable::clone)?;
    let mut command = Command::new(program);
    command.arg(module(listing, setting));
    Ok(command)
}

/// What a copy writes to standard error, as its original would write it.
pub fn as_original(words: &str, listing: &Listing, setting: Setting) -> String {
    let copy = format!("{}.rs", module(listing, setting));
    let original = listing.file(&source::program(Language::Rust));
    let words = words.replace(&copy, &original.display().to_string());
    // A panic tells the number that the system has given the thread.
    let mut plain = String::new();
    for line in words.split_inclusive('\n') {
        match (line.split_once("' ("), line.split_once(") panicked at ")) {
            (Some((thread, _)), Some((_, place))) if line.starts_with("thread '") => {
                plain += &format!("{thread}' panicked at {place}");
            }
            _ => plain += line,
        }
    }
    plain
}

/// Says which copies are going to run, and has them compiled meanwhile.
pub fn will_run(copies: BTreeSet<(Listing, Setting)>) {
    if !copies.is_empty() {
        *WANTED.lock().unwrap_or_else(PoisonError::into_inner) = copies;
        std::thread::spawn(|| LazyLock::force(&COPIES));
    }
}

static WANTED: Mutex<BTreeSet<(Listing, Setting)>> = Mutex::new(BTreeSet::new());

/// The program that holds all wanted copies.
static COPIES: LazyLock<Result<PathBuf, Unusable>> = LazyLock::new(|| {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).with_file_name("settings");
    let wanted = WANTED.lock().unwrap_or_else(PoisonError::into_inner);
    write_copies(&folder, &wanted)?;
    let mut compiler = Command::new("rustc");
    compiler.args(["--edition", "2024", "--cap-lints", "allow", "main.rs"]);
    compiler.args(built_crates()?).current_dir(&folder);
    let output = compiler.output().map_err(broken("rustc"))?;
    match output.status.success() {
        true => Ok(folder.join("main")),
        false => {
            let words = String::from_utf8_lossy(&output.stderr);
            Err(broken("the copies for other runtimes")(words))
        }
    }
});

/// Writes the copies into `folder`, and the program that runs the one whose name it
/// is given.
fn write_copies(folder: &Path, wanted: &BTreeSet<(Listing, Setting)>) -> Result<(), Unusable> {
    fs::create_dir_all(folder).map_err(broken("its folder"))?;
    let mut modules = String::new();
    let mut arms = String::new();
    for (listing, setting) in wanted {
        let module = module(listing, *setting);
        let copy = copy(&source::text(listing, Language::Rust)?, *setting);
        let file = folder.join(&module).with_extension("rs");
        fs::write(&file, copy).map_err(broken(&module))?;
        _ = writeln!(modules, "mod {module};");
        _ = writeln!(arms, "        {module:?} => {module}::main().report(),");
    }
    let main = format!(
        "use std::process::{{ExitCode, Termination}};\n\
         {modules}\n\
         fn main() -> ExitCode {{\n    \
             match std::env::args().nth(1).unwrap_or_default().as_str() {{\n\
             {arms}        \
                 other => panic!(\"there is no copy {{other:?}}\"),\n    \
             }}\n\
         }}\n"
    );
    fs::write(folder.join("main.rs"), main).map_err(broken("main.rs"))
}

fn module(listing: &Listing, setting: Setting) -> String {
    format!("{}_on_{}", listing.name, setting.name())
}

/// The runtime that a program starts.
#[derive(PartialEq)]
enum Runtime {
    CurrentThread,
    MultiThread,
}

const ON_ONE_THREAD: [&str; 2] = [
    r#"#[tokio::main(flavor = "current_thread")]"#,
    "new_current_thread()",
];
const ON_SEVERAL: [&str; 4] = [
    "#[tokio::main]",
    r#""multi_thread""#,
    "new_multi_thread()",
    "Runtime::new()",
];

impl Runtime {
    /// That of the program `text`, if it is one.
    fn of(text: &str) -> Option<Runtime> {
        let one = ON_ONE_THREAD.iter().any(|words| text.contains(words));
        let several = ON_SEVERAL.iter().any(|words| text.contains(words));
        match (one, several) {
            (true, false) => Some(Runtime::CurrentThread),
            (false, true) => Some(Runtime::MultiThread),
            _ => None,
        }
    }
}

/// The program `text`, on the runtime of `setting`, with a `main` that another
/// module can call.
fn copy(text: &str, setting: Setting) -> String {
    let [one_thread, new_current_thread] = ON_ONE_THREAD;
    let new_multi_thread = "new_multi_thread()";
    let text = match setting {
        // How many workers there are, TOKIO_WORKER_THREADS says.
        Setting::MultiThread => text
            .replace(one_thread, "#[tokio::main]")
            .replace(new_current_thread, new_multi_thread),
        _ => {
            let built =
                format!("tokio::runtime::Builder::{new_current_thread}.enable_all().build()");
            text.replace(new_multi_thread, new_current_thread)
                .replace("tokio::runtime::Runtime::new()", "Runtime::new()")
                .replace("Runtime::new()", &built)
        }
    };
    let lines = text.lines().map(|line| match line {
        _ if line.starts_with("fn main(") || line.starts_with("async fn main(") => {
            format!("pub {line}\n")
        }
        _ if line.starts_with("#[tokio::main") && setting == Setting::CurrentThread => {
            format!("{one_thread}\n")
        }
        _ => format!("{line}\n"),
    });
    lines.collect()
}

/// What tells rustc where the crates are that cargo has built for this test.
fn built_crates() -> Result<Vec<String>, Unusable> {
    let messages = messages(["test", "--no-run", "--test", "settings"]);
    let messages = messages.map_err(broken("cargo test --no-run"))?;
    let mut crates: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut folders = BTreeSet::new();
    for message in messages {
        let words = |value: &Value| -> Vec<String> {
            let words = value.as_array().into_iter().flatten();
            words
                .filter_map(|word| Some(word.as_str()?.to_owned()))
                .collect()
        };
        folders.extend(words(&message["linked_paths"]));
        let library = |kind: &String| ["lib", "rlib", "proc-macro"].contains(&kind.as_str());
        if words(&message["target"]["kind"]).iter().any(library) {
            let name = message["target"]["name"].as_str().unwrap_or_default();
            let files = words(&message["filenames"]).into_iter();
            let linked = files.filter(|file| !file.ends_with(".rmeta"));
            crates
                .entry(name.replace('-', "_"))
                .or_default()
                .extend(linked);
        }
    }
    let files = crates.values().flatten();
    let own = files.filter_map(|file| Some(Path::new(file).parent()?.display().to_string()));
    folders.extend(
        BTreeSet::from_iter(own)
            .iter()
            .map(|folder| format!("dependency={folder}")),
    );
    // Of a crate that is there in two versions, no listing can mean either.
    let externs = crates.iter().filter(|(_, files)| files.len() == 1);
    let externs = externs.map(|(name, files)| format!("{name}={}", files.first().unwrap()));
    let folders = folders
        .into_iter()
        .flat_map(|folder| ["-L".to_owned(), folder]);
    let externs = externs.flat_map(|file| ["--extern".to_owned(), file]);
    Ok(folders.chain(externs).collect())
}

/// Says that `what` fails.
fn broken<E: Display>(what: &str) -> impl Fn(E) -> Unusable {
    move |error| Unusable::Broken(format!("{what}: {error}"))
}
