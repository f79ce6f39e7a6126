//! Every diagram tells what its listing's run did.

#[path = "../book/bless.rs"]
mod bless;
#[path = "../book/chromium.rs"]
mod chromium;
#[path = "../book/current.rs"]
mod current;
mod diagram;
mod drawing;
#[path = "../book/listing.rs"]
mod listing;
#[path = "../book/outcome.rs"]
mod outcome;
#[path = "../book/package.rs"]
mod package;
#[path = "../book/program.rs"]
mod program;

use diagram::Diagram;
use diagram::expression::Departure;
use libtest_mimic::{Arguments, Completion, Failed, Trial};
use listing::{Listing, ROOT};
use outcome::without;
use program::{Unusable, at_least};
use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::sync::LazyLock;

/// What can be read on a phone.
const PARTICIPANTS: usize = 5;
const LINES: usize = 18;

fn main() -> ExitCode {
    let _chromium = chromium::StopAtTheEnd;
    let mut trials = diagram::properties::trials();
    trials.push(Trial::test("mermaid::version", check_mermaid));
    for listing in Listing::all() {
        let files = listing.files();
        let drawn = files.iter().filter(|file| file.ends_with(".mmd"));
        for file in drawn.clone() {
            let diagram = listing.file(file);
            let run = diagram.with_file_name(run_of(file));
            let name = format!("{}::{file}", listing.name);
            let syntax = format!("{name}::syntax");
            let drawing = format!("{name}::drawing");
            let drawn = diagram.clone();
            trials.push(Trial::ignorable_test(drawing, move || {
                drawing::check(&drawn)
            }));
            let told = diagram.clone();
            trials.push(Trial::test(name, move || check(&told, &run)));
            trials.push(Trial::ignorable_test(syntax, move || {
                check_syntax(&diagram)
            }));
        }
        if drawn.count() > 0 {
            let name = format!("{}::every_run_is_drawn", listing.name);
            trials.push(Trial::test(name, move || check_coverage(&listing)));
        }
    }
    libtest_mimic::run(&Arguments::from_args(), trials).exit_code()
}

/// The output that a diagram is held against: `stdout.py.txt` for
/// `sequence.py.mmd`.
fn run_of(diagram: &str) -> String {
    diagram
        .replace("sequence", "stdout")
        .replace(".mmd", ".txt")
}

/// Checks that the diagram can be read, and allows the run and nothing that the
/// run disproves.
fn check(file: &Path, run: &Path) -> Result<(), Failed> {
    let (diagram, allowed) = Diagram::read(&text_of(file)?)
        .map_err(|(line, fault)| format!("{}:{line}: {fault}", file.display()))?;
    let output = text_of(run)?;
    let output: Vec<&str> = output.lines().collect();
    if let Err(departure) = allowed.check(&output) {
        return Err(explain(&departure, file, run, &output).into());
    }
    let mut faults = String::new();
    for line in &diagram.lines {
        if !output.contains(&line.text.as_str()) {
            let place = format!("{}:{}", file.display(), line.number);
            writeln!(faults, "{place}: the run never prints {:?}", line.text)?;
        }
    }
    for line in &diagram.mixing {
        if allowed.without_mixing(*line).check(&output).is_ok() {
            let place = format!("{}:{line}", file.display());
            let fault = "this `par` claims an overlap, and in the run its branches take turns";
            writeln!(faults, "{place}: {fault}: write them one after another")?;
        }
    }
    for (what, count, most) in [
        ("participants", diagram.participants.len(), PARTICIPANTS),
        ("messages and notes", diagram.lines.len(), LINES),
    ] {
        if count > most {
            let place = file.display();
            writeln!(faults, "{place}: {count} {what}; {most} fit on a phone")?;
        }
    }
    match faults.is_empty() {
        true => Ok(()),
        false => Err(faults.into()),
    }
}

/// Where run and diagram part, in the words of somebody who wants to mend it.
fn explain(departure: &Departure, file: &Path, run: &Path, output: &[&str]) -> String {
    let number = departure.agreed + 1;
    let mut words = match output.get(departure.agreed) {
        Some(line) => format!("{}:{number}: the run prints {line:?} here", run.display()),
        None => format!("{}:{number}: the run ends here", run.display()),
    };
    write!(words, ", and the diagram allows only:").unwrap();
    for line in &departure.allowed {
        let place = format!("{}:{}", file.display(), line.number);
        write!(words, "\n{place}: {:?}", line.text).unwrap();
    }
    if departure.may_end {
        write!(words, "\n{}: the end", file.display()).unwrap();
    }
    words
}

/// Checks that where one output of a listing is drawn, each of them is, and that
/// no diagram is left without its output.
fn check_coverage(listing: &Listing) -> Result<(), Failed> {
    let files = listing.files();
    let mut faults = String::new();
    let outputs = files.iter().filter(|file| file.starts_with("stdout"));
    // What is printed on another runtime, `stdout.<setting>.rs.txt`, is not drawn.
    for output in outputs.filter(|file| file.split('.').count() < 4) {
        if !files
            .iter()
            .any(|file| run_of(file) == *output && file != output)
        {
            let place = listing.file(output);
            let place = place.display();
            writeln!(
                faults,
                "{place}: the other outputs of this listing have a diagram: draw this one"
            )?;
        }
    }
    match faults.is_empty() {
        true => Ok(()),
        false => Err(faults.into()),
    }
}

/// Checks what mermaid itself says of the diagram.
fn check_syntax(diagram: &Path) -> Result<Completion, Failed> {
    match FAULTS_BY_MERMAID.as_ref() {
        Ok(faults) => match faults.get(diagram) {
            Some(fault) => Err(format!("{}: mermaid: {fault}", diagram.display()).into()),
            None => Ok(Completion::Completed),
        },
        Err(unusable) => without(unusable.clone()),
    }
}

/// What mermaid cannot parse, and why; asked once for all diagrams.
static FAULTS_BY_MERMAID: LazyLock<Result<BTreeMap<PathBuf, String>, Unusable>> =
    LazyLock::new(|| {
        at_least("node", (20, 0))?;
        let output = Command::new("node")
            .args(["tests/diagrams/parse.mjs", MERMAID])
            .args(diagrams())
            .env_remove("NODE_OPTIONS")
            .current_dir(ROOT)
            .output()
            .map_err(|error| Unusable::Broken(format!("node: {error}")))?;
        serde_json::from_slice(&output.stdout).map_err(|_| {
            let words = String::from_utf8_lossy(&output.stderr);
            Unusable::Broken(format!("node tests/diagrams/parse.mjs:\n{words}"))
        })
    });

/// The mermaid that the site ships.
const MERMAID: &str = "theme/mermaid.min.js";

/// Checks that the site ships what `mdbook-mermaid install` would give it.
fn check_mermaid() -> Result<(), Failed> {
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version=1", "--offline"])
        .current_dir(ROOT)
        .output()?;
    let metadata: serde_json::Value = serde_json::from_slice(&output.stdout)?;
    let packages = metadata["packages"].as_array().ok_or("no packages")?;
    let package = packages
        .iter()
        .find(|package| package["name"] == "mdbook-mermaid");
    let manifest = package.and_then(|package| package["manifest_path"].as_str());
    let installed = Path::new(manifest.ok_or("Cargo.toml needs mdbook-mermaid")?)
        .with_file_name("src/bin/assets/mermaid.min.js");
    if fs::read(&installed)? == fs::read(Path::new(ROOT).join(MERMAID))? {
        return Ok(());
    }
    let cure = "run `mdbook-mermaid install` elsewhere and copy it";
    Err(format!("{MERMAID}: is not that of {}: {cure}", installed.display()).into())
}

/// Every diagram of the book.
fn diagrams() -> impl Iterator<Item = PathBuf> {
    Listing::all().into_iter().flat_map(|listing| {
        let files = listing.files().into_iter();
        let drawn = files.filter(|file| file.ends_with(".mmd"));
        drawn.map(move |file| listing.file(&file))
    })
}

fn text_of(file: &Path) -> Result<String, String> {
    fs::read_to_string(Path::new(ROOT).join(file))
        .map_err(|error| format!("{}: {error}", file.display()))
}
