//! Every program, in every language, prints exactly its `stdout`.
//!
//! `BLESS=1 cargo test --test listings` writes the expectations from what the
//! programs print; read the diff before you commit it.

#[path = "../book/executable.rs"]
mod executable;
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
mod postgres;
#[path = "../book/program.rs"]
mod program;
#[path = "../book/proven.rs"]
mod proven;
#[path = "../book/python.rs"]
mod python;
mod toolchain;

use language::Language;
use layout::check_layout;
use libtest_mimic::{Arguments, Completion, Failed, Trial};
use listing::{Listing, ROOT};
use outcome::without;
use program::Unusable;
use proven::{Inputs, PROVEN};
use snapbox::assert::Assert;
use snapbox::data::DataFormat;
use snapbox::{Data, IntoData};
use std::collections::BTreeSet;
use std::env;
use std::fmt::Write;
use std::fs;
use std::path::Path;
use std::process::{Command, ExitCode, Output, Stdio};
use std::time::Duration;

/// Listings mostly sleep, so far more of them run at once than there are cores.
const AT_ONCE: usize = 24;

/// How long a program may run; the slowest listing takes a few seconds.
const LIMIT: Duration = Duration::from_secs(60);

fn main() -> ExitCode {
    let _postgres = postgres::StopAtTheEnd;
    let mut arguments = Arguments::from_args();
    arguments.test_threads.get_or_insert(AT_ONCE);
    if env::var_os("BLESS").is_some_and(|bless| !bless.is_empty()) && !arguments.list {
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
            for database in databases(&listing, language) {
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
        Database::Postgres => inputs.text(&postgres::version()),
    }
}

/// What a program finds in `DATABASE_URL`.
#[derive(Clone, Copy, PartialEq)]
enum Database {
    Unset,
    Postgres,
}

/// The databases to run a program with. One that reads `DATABASE_URL` asks
/// PostgreSQL; in Rust it also knows what to do without.
fn databases(listing: &Listing, language: Language) -> &'static [Database] {
    let program = Path::new(ROOT).join(listing.file(&program(language)));
    let text = fs::read_to_string(program).unwrap_or_default();
    match (text.contains("DATABASE_URL"), language) {
        (false, _) => &[Database::Unset],
        (true, Language::Rust) => &[Database::Unset, Database::Postgres],
        (true, _) => &[Database::Postgres],
    }
}

fn trial_name(listing: &Listing, language: Language, database: Database) -> String {
    let database = match (language, database) {
        (Language::Rust, Database::Postgres) => " on PostgreSQL",
        _ => "",
    };
    format!("{}::{}{database}", listing.name, language.name())
}

/// The command that runs one program with the database that it needs.
fn command(listing: &Listing, language: Language, database: Database) -> Result<Command, Unusable> {
    let mut command = toolchain::command(listing, language)?;
    match database {
        Database::Unset => command.env_remove("DATABASE_URL"),
        Database::Postgres => command.env("DATABASE_URL", postgres::url()?),
    };
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
    let output = run_to_end(command).map_err(|error| format!("{}: {error}", program.display()))?;

    let mut complaints = String::from_utf8_lossy(&output.stderr).replace(ROOT, "[ROOT]");
    if !output.status.success() {
        writeln!(complaints, "[{}]", output.status)?;
    }
    let expected = listing.file(&expectation(listing, "stderr", language));
    if Path::new(ROOT).join(&expected).exists() {
        settle(&complaints, listing, "stderr", language)?;
    } else if !complaints.is_empty() {
        return Err(format!(
            "{} failed or wrote to standard error, and no {} expects that:\n{complaints}",
            program.display(),
            expected.display()
        )
        .into());
    }
    settle(
        &String::from_utf8_lossy(&output.stdout),
        listing,
        "stdout",
        language,
    )?;
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
    let text = Data::read_from(&file, Some(DataFormat::Text)).raw();
    Assert::new()
        .try_eq(Some(&"the program"), actual.into_data(), text)
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

/// The name of the file that says what `language` writes to `stream` (`stdout`
/// or `stderr`): its own where there is one, else the common one.
fn expectation(listing: &Listing, stream: &str, language: Language) -> String {
    let own = format!("{stream}.{}.txt", language.extension());
    if Path::new(ROOT).join(listing.file(&own)).exists() {
        own
    } else {
        format!("{stream}.txt")
    }
}

/// Runs `command` with no input; fails if it cannot start or never ends.
fn run_to_end(mut command: Command) -> Result<Output, String> {
    command.stdin(Stdio::null());
    let mut command = tokio::process::Command::from(command);
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    runtime
        .block_on(async { tokio::time::timeout(LIMIT, command.kill_on_drop(true).output()).await })
        .map_err(|_| format!("has not ended after {} s and was killed", LIMIT.as_secs()))?
        .map_err(|error| format!("cannot start {:?}: {error}", command.as_std().get_program()))
}

fn program(language: Language) -> String {
    format!("main.{}", language.extension())
}
