//! Every program, in every language, prints exactly its `stdout`.
//!
//! `BLESS=1 cargo test --test listings` writes the expectations from what the
//! programs print; read the diff before you commit it.

#[path = "../book/bless.rs"]
mod bless;
#[path = "../book/built.rs"]
mod built;
#[path = "../book/database.rs"]
mod database;
#[path = "../book/executable.rs"]
mod executable;
#[path = "../book/expectation.rs"]
mod expectation;
#[path = "../book/language.rs"]
mod language;
mod layout;
mod likeness;
#[path = "../book/listing.rs"]
mod listing;
mod loopback;
#[path = "../book/node.rs"]
mod node;
#[path = "../book/outcome.rs"]
mod outcome;
#[path = "../book/package.rs"]
mod package;
#[path = "../book/packages.rs"]
mod packages;
#[path = "../book/postgres.rs"]
mod postgres;
#[path = "../book/program.rs"]
mod program;
#[path = "../book/proven.rs"]
mod proven;
#[path = "../book/python.rs"]
mod python;
#[path = "../book/run.rs"]
mod run;
#[path = "../book/setting.rs"]
mod setting;
#[path = "../book/source.rs"]
mod source;
mod toolchain;

use database::Database;
use expectation::{compare as compare_text, expectation};
use language::Language;
use layout::check_layout;
use libtest_mimic::{Arguments, Completion, Failed, Trial};
use listing::{Listing, ROOT};
use outcome::without;
use program::Unusable;
use proven::{Inputs, PROVEN};
use run::{AT_ONCE, run_to_end};
use source::program;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::{Command, ExitCode};
use std::time::Duration;

/// How long a program may run; the slowest listing takes a few seconds.
const LIMIT: Duration = Duration::from_secs(60);

fn main() -> ExitCode {
    let _postgres = postgres::StopAtTheEnd;
    let mut arguments = Arguments::from_args();
    arguments.test_threads.get_or_insert(AT_ONCE);
    if bless::is_set() && !arguments.list {
        // Where languages share an expectation, one of them writes it; the
        // trials below then show whether the others print the same.
        let _ = libtest_mimic::run(&arguments, runs(Purpose::Write, &arguments));
    }
    let mut trials = runs(Purpose::Compare, &arguments);
    trials.extend(Listing::all().into_iter().map(|listing| {
        Trial::test(format!("{}::layout", listing.name), move || {
            check_layout(&listing)
        })
    }));
    libtest_mimic::run(&arguments, trials).exit_code()
}

/// Why programs run.
#[derive(Clone, Copy, PartialEq)]
enum Purpose {
    Write,
    Compare,
}

/// What to do with the text that a program has written to a stream.
type Settle = fn(&str, &Listing, &'static str, Language) -> Result<(), Failed>;

/// One trial for each program, that runs it and settles what it has written. A
/// comparison that is proven does not run again. Of the Rust programs, those that
/// `arguments` name are going to be compiled.
fn runs(purpose: Purpose, arguments: &Arguments) -> Vec<Trial> {
    let settle: Settle = match purpose {
        Purpose::Write => write,
        Purpose::Compare => compare,
    };
    let mut trials = Vec::new();
    let mut compiled = BTreeSet::new();
    for listing in Listing::all() {
        for language in Language::ALL {
            for database in Database::of(&listing, language) {
                let name = trial_name(&listing, language, *database);
                let inputs = inputs(&name, &listing, language, *database);
                let proven = purpose == Purpose::Compare && inputs.are_proven();
                let of_listing = listing.clone();
                let trial = Trial::ignorable_test(name, move || {
                    let run = || run(&of_listing, language, *database, settle);
                    match purpose {
                        Purpose::Write => run(),
                        Purpose::Compare if proven => Ok(Completion::ignored_with(PROVEN)),
                        Purpose::Compare => inputs.prove(is_passed, run),
                    }
                });
                if language == Language::Rust && !proven && !arguments.is_filtered_out(&trial) {
                    compiled.insert(listing.name.clone());
                }
                trials.push(trial);
            }
        }
    }
    toolchain::will_run(compiled);
    trials
}

fn is_passed(outcome: &Result<Completion, Failed>) -> bool {
    matches!(outcome, Ok(Completion::Completed))
}

/// All that decides what a program prints, and whether that is expected.
fn inputs(name: &str, listing: &Listing, language: Language, database: Database) -> Inputs {
    let mut inputs = toolchain::inputs(language, Inputs::of(name).text(executable::digest()));
    for file in listing.files() {
        inputs = inputs.file(&Path::new(ROOT).join(listing.file(&file)));
    }
    match database {
        Database::Unset => inputs,
        Database::Postgres => inputs.text(&toolchain::postgres_version()),
    }
}

fn trial_name(listing: &Listing, language: Language, database: Database) -> String {
    let database = database.suffix(language);
    format!("{}::{}{database}", listing.name, language.name())
}

/// The command that runs one program with the database that it needs.
fn command(listing: &Listing, language: Language, database: Database) -> Result<Command, Unusable> {
    let mut command = toolchain::command(listing, language)?;
    database.tell(&mut command)?;
    Ok(command)
}

/// Runs one program, and settles what it writes and how it ends.
fn run(
    listing: &Listing,
    language: Language,
    database: Database,
    settle: Settle,
) -> Result<Completion, Failed> {
    let command = match command(listing, language, database) {
        Ok(command) => command,
        Err(unusable) => return without(unusable),
    };
    let program = listing.file(&program(language));
    let written =
        run_to_end(command, LIMIT).map_err(|error| format!("{}: {error}", program.display()))?;
    let expected = listing.file(&expectation(listing, "stderr", language));
    if Path::new(ROOT).join(&expected).exists() {
        settle(&written.stderr, listing, "stderr", language)?;
    } else if !written.stderr.is_empty() {
        return Err(format!(
            "{} failed or wrote to standard error, and no {} expects that:\n{}",
            program.display(),
            expected.display(),
            written.stderr
        )
        .into());
    }
    settle(&written.stdout, listing, "stdout", language)?;
    Ok(Completion::Completed)
}

/// Compares `actual` with what the listing's folder expects.
fn compare(
    actual: &str,
    listing: &Listing,
    stream: &'static str,
    language: Language,
) -> Result<(), Failed> {
    let expected = listing.file(&expectation(listing, stream, language));
    let file = Path::new(ROOT).join(&expected);
    if !file.exists() {
        let cure = "write it with `BLESS=1 cargo test --test listings`, then read it";
        return Err(format!("{} is missing: {cure}", expected.display()).into());
    }
    compare_text("the program", actual, &fs::read_to_string(file)?)
        .map_err(|difference| format!("{}\n{difference}", expected.display()).into())
}

/// Makes `actual` what the listing's folder expects, if `language` is the first
/// of those that share the expectation.
fn write(
    actual: &str,
    listing: &Listing,
    stream: &'static str,
    language: Language,
) -> Result<(), Failed> {
    let expected = expectation(listing, stream, language);
    let writer = Language::ALL
        .into_iter()
        .find(|first| expectation(listing, stream, *first) == expected);
    if writer == Some(language) {
        fs::write(Path::new(ROOT).join(listing.file(&expected)), actual)?;
    }
    Ok(())
}
