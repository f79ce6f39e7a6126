//! Every program keeps its output on other runtimes and versions, or the listing's
//! folder says what it prints there.
//!
//! That takes minutes. So programs run in CI, with `SETTINGS=1`, or where the command
//! names them: `cargo test --test settings race`. With `BLESS=1`, what they print
//! fills the expectations that are there and empty.

#[path = "../book/bless.rs"]
mod bless;
#[path = "../book/built.rs"]
mod built;
mod copies;
#[path = "../book/database.rs"]
mod database;
mod dev_mode;
#[path = "../book/expectation.rs"]
mod expectation;
mod expected;
mod interpreters;
#[path = "../book/language.rs"]
mod language;
#[path = "../book/listing.rs"]
mod listing;
#[path = "../book/newest.rs"]
mod newest;
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
#[path = "../book/python.rs"]
mod python;
#[path = "../book/run.rs"]
mod run;
#[path = "../book/setting.rs"]
mod setting;
#[path = "../book/source.rs"]
mod source;

use database::Database;
use expected::Expected;
use language::Language;
use libtest_mimic::{Arguments, Completion, Failed, Trial};
use listing::Listing;
use outcome::without;
use program::Unusable;
use run::{AT_ONCE, Written, in_folder_of, run_to_end};
use setting::Setting;
use std::collections::{BTreeMap, BTreeSet};
use std::env;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::sync::{Arc, Mutex, PoisonError, RwLock};
use std::thread;
use std::time::Duration;

/// How often a Rust program runs with each number of workers: one run of a race
/// proves little.
const RUNS: usize = 3;

/// How often it does to fill an expectation: what comes seldom is to be in it.
const RUNS_TO_FILL: usize = 25;

/// How many workers tokio's runtime of several threads has.
const WORKERS: [usize; 3] = [1, 2, 4];

/// How long a program may run. Some wait for ever on another runtime.
const LIMIT: Duration = Duration::from_secs(20);

fn main() -> ExitCode {
    let _postgres = postgres::StopAtTheEnd;
    let mut arguments = Arguments::from_args();
    arguments.test_threads.get_or_insert(AT_ONCE);
    let is_set = |name| env::var_os(name).is_some_and(|value| !value.is_empty());
    let wanted = is_set("CI") || is_set("SETTINGS") || arguments.filter.is_some();
    let mut trials = Vec::new();
    let mut compiled = BTreeSet::new();
    // Rust comes last: its programs are compiled meanwhile.
    for language in Language::ALL.into_iter().rev() {
        for run in runs(language) {
            let name = run.name();
            let of_listing = run.listing.clone();
            let setting = run.setting;
            let trial = Trial::ignorable_test(name, move || match wanted {
                true => run.try_out(),
                false => Ok(Completion::ignored_with("runs in CI, or with SETTINGS=1")),
            });
            if language == Language::Rust && wanted && !arguments.is_filtered_out(&trial) {
                compiled.insert((of_listing, setting));
            }
            trials.push(trial);
        }
    }
    trials.extend(Listing::all().into_iter().map(|listing| {
        let name = format!("{}::expectations", listing.name);
        Trial::test(name, move || check_expectations(&listing))
    }));
    if !arguments.list {
        copies::will_run(compiled);
    }
    libtest_mimic::run(&arguments, trials).exit_code()
}

/// Every run of a program in `language`.
fn runs(language: Language) -> Vec<Run> {
    let mut runs = Vec::new();
    for listing in Listing::all() {
        let settings = Setting::all_of(language).iter().copied();
        for setting in settings.filter(|setting| fits(&listing, language, *setting)) {
            runs.extend(Database::of(&listing, language).iter().map(|database| Run {
                listing: listing.clone(),
                language,
                setting,
                database: *database,
            }));
        }
    }
    runs
}

/// Whether the program of `listing` in `language` can run on `setting`.
fn fits(listing: &Listing, language: Language, setting: Setting) -> bool {
    language != Language::Rust || copies::has_copy(listing, setting)
}

/// A program on another runtime or version.
struct Run {
    listing: Listing,
    language: Language,
    setting: Setting,
    database: Database,
}

impl Run {
    /// The name of the trial.
    fn name(&self) -> String {
        let (language, setting) = (self.language.name(), self.place());
        let database = self.database.suffix(self.language);
        format!("{}::{language} {setting}{database}", self.listing.name)
    }

    /// The setting, in words.
    fn place(&self) -> &'static str {
        match self.setting {
            Setting::CurrentThread => "on current_thread",
            Setting::MultiThread => "on multi_thread",
            Setting::Newest => "on the newest version",
            Setting::Oldest => "on the oldest version",
            Setting::Eager => "with the eager task factory",
            Setting::Dev => "with -X dev",
        }
    }

    /// Runs the program, and compares what it has written with what is expected.
    fn try_out(self) -> Result<Completion, Failed> {
        if (self.language, self.setting) == (Language::Python, Setting::Newest)
            && let Some(reason) = interpreters::no_newer_python()
        {
            return Ok(Completion::ignored_with(reason));
        }
        let side_by_side = BUSY.read().unwrap_or_else(PoisonError::into_inner);
        let outcome = self.run_and_compare();
        drop(side_by_side);
        // An interpreter takes its time on a busy machine, most of all with -X dev.
        // So a difference counts if it is there when nothing else runs.
        if outcome.is_err() && self.language != Language::Rust {
            eprintln!("{}: differs; runs again, alone", self.name());
            let _alone = BUSY.write().unwrap_or_else(PoisonError::into_inner);
            return self.run_and_compare();
        }
        outcome
    }

    fn run_and_compare(&self) -> Result<Completion, Failed> {
        let program = self.listing.file(&source::program(self.language));
        // What asks the same tables takes turns.
        let turn = turn_of(&program);
        let _turn = match self.database {
            Database::Postgres => Some(turn.lock().unwrap_or_else(PoisonError::into_inner)),
            Database::Unset => None,
        };
        let mut expected = ["stderr", "stdout"].map(|stream| self.expected(stream));
        let blessed = bless::is_set();
        let filled = expected
            .each_ref()
            .map(|file| blessed && file.is_to_be_filled());
        let rounds = match self.setting {
            Setting::MultiThread if filled.contains(&true) => RUNS_TO_FILL,
            Setting::MultiThread => RUNS,
            _ => 1,
        };
        let mut written = Vec::new();
        for _ in 0..rounds {
            let commands = match self.commands() {
                Ok(commands) => commands,
                Err(unusable) => return without(unusable),
            };
            let round = match self.database {
                Database::Unset => run_side_by_side(commands),
                Database::Postgres => commands.into_iter().map(run_one).collect(),
            };
            written.extend(round.map_err(|error| format!("{}: {error}", program.display()))?);
        }
        for (stream, (expected, filled)) in expected.iter_mut().zip(filled).enumerate() {
            let outputs: Vec<(&str, String)> = written
                .iter()
                .map(|(place, written)| match stream {
                    0 => (place.as_str(), self.comparable(&written.stderr)),
                    _ => (place.as_str(), written.stdout.clone()),
                })
                .collect();
            if filled {
                expected.fill(outputs.iter().map(|(_, output)| output.clone()).collect())?;
            }
            for (place, output) in &outputs {
                expected.check(&program, place, output)?;
            }
        }
        Ok(Completion::Completed)
    }

    /// What runs side by side, and where in words.
    fn commands(&self) -> Result<Vec<(String, Command)>, Unusable> {
        let mut commands = Vec::new();
        match (self.language, self.setting) {
            (Language::Rust, Setting::MultiThread) => {
                for workers in WORKERS {
                    let place = format!("{} with TOKIO_WORKER_THREADS={workers}", self.place());
                    let mut command = self.command()?;
                    command.env("TOKIO_WORKER_THREADS", workers.to_string());
                    commands.push((place, command));
                }
            }
            (Language::Rust, _) => {
                for _ in 0..RUNS {
                    commands.push((self.place().to_owned(), self.command()?));
                }
            }
            _ => commands.push((self.place().to_owned(), self.command()?)),
        }
        Ok(commands)
    }

    fn command(&self) -> Result<Command, Unusable> {
        let command = match self.language {
            Language::Rust => copies::command(&self.listing, self.setting),
            Language::Python => interpreters::python(&self.listing, self.setting),
            Language::JavaScript => interpreters::node(&self.listing, self.setting),
        };
        let mut command = in_folder_of(&self.listing, command?);
        self.database.tell(&mut command)?;
        Ok(command)
    }

    fn expected(&self, stream: &str) -> Expected {
        let expected = Expected::of(&self.listing, stream, self.language, self.setting);
        match stream {
            "stderr" => expected.map(|words| self.comparable(words)),
            _ => expected,
        }
    }

    /// Standard error without what the setting adds by chance.
    fn comparable(&self, words: &str) -> String {
        match (self.language, self.setting) {
            (Language::Rust, setting) => copies::as_original(words, &self.listing, setting),
            (_, Setting::Dev) => dev_mode::without_the_machine(words),
            _ => words.to_owned(),
        }
    }
}

/// Runs all `commands` at the same time, each to its end.
fn run_side_by_side(commands: Vec<(String, Command)>) -> Result<Vec<(String, Written)>, String> {
    thread::scope(|scope| {
        let running = commands.into_iter().map(|one| scope.spawn(|| run_one(one)));
        let running = Vec::from_iter(running).into_iter();
        running.map(|thread| thread.join().unwrap()).collect()
    })
}

/// Runs one command to its end; what it has written keeps the place that was named.
fn run_one((place, command): (String, Command)) -> Result<(String, Written), String> {
    Ok((place, run_to_end(command, LIMIT)?))
}

/// Held for reading while programs run side by side, and for writing by one that runs
/// alone.
static BUSY: RwLock<()> = RwLock::new(());

/// What those hold that run `program` with a database.
fn turn_of(program: &Path) -> Arc<Mutex<()>> {
    static TURNS: Mutex<BTreeMap<PathBuf, Arc<Mutex<()>>>> = Mutex::new(BTreeMap::new());
    let mut turns = TURNS.lock().unwrap_or_else(PoisonError::into_inner);
    turns.entry(program.to_owned()).or_default().clone()
}

/// Checks what can be told of the listing's expectations for other settings without
/// running it.
fn check_expectations(listing: &Listing) -> Result<(), Failed> {
    let mut faults = Vec::new();
    for file in listing.files() {
        let Some((setting, language)) = Setting::of_expectation(&file) else {
            continue;
        };
        let stream = file.split('.').next().unwrap();
        if !fits(listing, language, setting) {
            let place = listing.file(&file);
            let cure = "the program never runs like this: delete it";
            faults.push(format!("{}: {cure}", place.display()));
        }
        faults.extend(Expected::of(listing, stream, language, setting).fault());
    }
    match faults.is_empty() {
        true => Ok(()),
        false => Err(faults.join("\n").into()),
    }
}
