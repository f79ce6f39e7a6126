//! Measures what waiting costs.
//!
//! `cargo bench` runs every program of every question in ten rounds, writes
//! `benches/results.json` and the tables and charts that follow from it, and
//! fails if a claim of the book doesn't hold in one of the rounds.
//!
//! `cargo bench -- --confirm` measures the same and writes nothing that the book
//! shows: it only checks the claims. What it measured is in `target/confirm.json`.
//!
//! `cargo bench -- --quick` makes one round, of less, and only checks the claims;
//! what it measured is in `target/quick.json`. It takes the names of questions, to
//! measure no others.
//!
//! `cargo bench -- --tables` measures nothing, and writes the tables and charts
//! from the results that there are.
//!
//! `ROUNDS=2` in the environment makes two rounds of a full measurement in place of
//! ten and repeats none of its runs, to try it.

mod claims;
mod idle;
mod launch;
mod load;
#[path = "../../tests/book/newest.rs"]
mod newest;
#[path = "../../tests/book/node.rs"]
mod node;
mod noise;
#[path = "../../tests/book/package.rs"]
mod package;
#[path = "../../tests/book/packages.rs"]
mod packages;
#[path = "../../tests/book/program.rs"]
mod program;
mod programs;
#[path = "../../tests/book/python.rs"]
mod python;
mod question;
mod results;
mod server;
mod store;
mod view;

use claims::Claim;
use indicatif::{ProgressBar, ProgressStyle};
use nix::sys::resource::{Resource, getrlimit, setrlimit};
use package::ROOT;
use programs::Programs;
use question::{Contender, Needs, QUESTIONS, Question, Setting};
use results::{Failure, Results, Run};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::{Command, ExitCode};
use std::time::{Instant, SystemTime};
use std::{env, fs, io, thread};
use tempfile::TempDir;

/// How many rounds a full measurement makes.
const ROUNDS: usize = 10;

/// How often a run that noise has spoiled is made again, in each round.
const REPEATS: usize = 2;

/// How many files the programs may need open: a connection each, and some more.
const OPEN_FILES: u64 = 4096;

/// How many files `files` reads, and how large they are.
const FILES: usize = 1000;
const FILE_SIZE: usize = 4096;

fn main() -> ExitCode {
    let mut arguments: Vec<String> = env::args().skip(1).collect();
    // Cargo adds this when it is told to measure, and not when it is to test.
    if !arguments.iter().any(|argument| argument == "--bench") {
        println!("measures nothing: run it with `cargo bench`");
        return ExitCode::SUCCESS;
    }
    arguments.retain(|argument| argument != "--bench");
    match measure(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

/// What is measured, and what happens to the results.
#[derive(Clone, Copy, PartialEq)]
enum Plan {
    Full,
    Confirm,
    Quick,
}

fn measure(arguments: &[String]) -> Result<(), String> {
    let mut plan = Plan::Full;
    let mut names = BTreeSet::new();
    for argument in arguments {
        match argument.as_str() {
            "--quick" => plan = Plan::Quick,
            "--confirm" if arguments.len() == 1 => plan = Plan::Confirm,
            "--tables" if arguments.len() == 1 => {
                return write_views(&Results::read(Path::new(ROOT)));
            }
            name if QUESTIONS.iter().any(|question| question.name == name) => {
                names.insert(name);
            }
            other => {
                let known: Vec<&str> = QUESTIONS.iter().map(|it| it.name).collect();
                let known = known.join(", ");
                return Err(format!(
                    "{other}: give --confirm alone, --tables alone, --quick, or with that {known}"
                ));
            }
        }
    }
    if plan != Plan::Quick && !names.is_empty() {
        return Err("a full measurement is of all questions: add --quick".to_owned());
    }
    let rounds = env::var("ROUNDS").ok().and_then(|it| it.parse().ok());
    let rounds = match plan {
        Plan::Quick => 1,
        _ => rounds.unwrap_or(ROUNDS),
    };
    permit_open_files(OPEN_FILES).map_err(|error| error.to_string())?;
    eprintln!("compiling the programs");
    let start = Instant::now();
    let bench = Bench {
        programs: Programs::prepare()?,
        url: server::start().map_err(|error| format!("the server: {error}"))?,
        files: many_files().map_err(|error| format!("the files: {error}"))?,
        plan,
        rounds,
    };
    let mut results = Results {
        date: today()?,
        rounds,
        seconds: 0,
        repeated: 0,
        noisy: 0,
        machine: machine()?,
        versions: bench.programs.versions()?,
        questions: BTreeMap::new(),
    };
    eprintln!("prepared in {} s", start.elapsed().as_secs());
    let questions = QUESTIONS.iter();
    let questions = questions.filter(|it| names.is_empty() || names.contains(it.name));
    let questions: Vec<&Question> = questions.collect();
    let start = Instant::now();
    bench.run_all(&questions, &mut results)?;
    results.seconds = start.elapsed().as_secs();
    eprintln!(
        "measured in {} s: {} runs were repeated for noise, {} stayed noisy",
        results.seconds, results.repeated, results.noisy
    );
    let claims = claims::read(Path::new(ROOT));
    match plan {
        Plan::Full => {
            write(results::FILE, &store::json(&results))?;
            write_views(&results)?;
        }
        Plan::Confirm => write("target/confirm.json", &store::json(&results))?,
        Plan::Quick => write("target/quick.json", &store::json(&results))?,
    }
    verdict(measured(&claims, &results).collect(), &results)
}

/// The claims that these results tell something about: quick ones leave out
/// what takes long.
fn measured<'a>(
    claims: &'a BTreeMap<String, Claim>,
    results: &'a Results,
) -> impl Iterator<Item = (&'a String, &'a Claim)> {
    claims
        .iter()
        .filter(|(_, claim)| claim.cases().all(|case| results.case(case).is_ok()))
}

fn verdict(claims: Vec<(&String, &Claim)>, results: &Results) -> Result<(), String> {
    let broken = claims::broken(claims.iter().copied(), results);
    if broken.is_empty() {
        eprintln!("none of {} claims is contradicted", claims.len());
        return Ok(());
    }
    Err(format!("these claims do not hold:\n{}", broken.join("\n")))
}

struct Bench {
    programs: Programs,
    /// The address of the server.
    url: String,
    files: TempDir,
    plan: Plan,
    rounds: usize,
}

impl Bench {
    /// Runs every case of these questions once in each round. Within a round the
    /// cases of a question follow each other, in an order that changes.
    fn run_all(
        &self,
        questions: &[&'static Question],
        results: &mut Results,
    ) -> Result<(), String> {
        let quick = self.plan == Plan::Quick;
        let mut rounds = Vec::new();
        let mut dice = Dice::cast();
        for round in 0..results.rounds {
            for question in questions {
                let mut cases = question.cases(quick);
                cases.retain(|(_, setting, _)| round % setting.every == 0);
                dice.shuffle(&mut cases);
                rounds.extend(cases.into_iter().map(|case| (round, *question, case)));
            }
        }
        let style = "{wide_bar} {pos}/{len}, {eta} left: {msg}";
        let progress = ProgressBar::new(rounds.len() as u64)
            .with_style(ProgressStyle::with_template(style).unwrap());
        let (mut last, mut start) = (0, Instant::now());
        for (round, question, (contender, setting, count)) in rounds {
            if round > last {
                // Without a terminal there is no bar to see.
                let seconds = start.elapsed().as_secs();
                progress.suspend(|| eprintln!("round {last} took {seconds} s"));
                (last, start) = (round, Instant::now());
            }
            let name = format!("{}/{}", contender.name, setting.name);
            progress.set_message(format!("{}/{name}", question.name));
            let cases = results.questions.entry(question.name.to_owned());
            let case = cases.or_default().entry(name).or_default();
            case.count = count;
            // What it cannot do, it need not try again.
            if case.failure.is_none() {
                let (outcome, repeated) = self.run_quietly(question, contender, setting, count)?;
                results.repeated += repeated;
                match outcome {
                    Ok(mut run) => {
                        results.noisy += usize::from(noise::excess(&run) > 0.0);
                        run.insert("round".to_owned(), round as f64);
                        case.runs.push(run);
                    }
                    Err(failure) => case.failure = Some(failure),
                }
            }
            progress.inc(1);
        }
        progress.finish_and_clear();
        Ok(())
    }

    /// Runs a case, and again if the machine was busy with other things: the run
    /// with the least noise counts. Says how many more runs that took.
    fn run_quietly(
        &self,
        question: &Question,
        contender: &Contender,
        setting: &Setting,
        count: u64,
    ) -> Result<(Result<Run, Failure>, usize), String> {
        let mut outcome = self.run(question, contender, setting, count)?;
        let repeats = match self.rounds {
            ROUNDS => REPEATS,
            _ => 0,
        };
        for repeated in 0..repeats {
            let noise = match &outcome {
                Ok(run) if noise::excess(run) <= 0.0 => return Ok((outcome, repeated)),
                Ok(run) => noise::excess(run),
                // Chance can have made it fail: once is no proof.
                Err(failure) if repeated > 0 || failure.words.is_empty() => {
                    return Ok((outcome, repeated));
                }
                Err(_) => f64::INFINITY,
            };
            let again = self.run(question, contender, setting, count)?;
            if again.as_ref().is_ok_and(|run| noise::excess(run) < noise) {
                outcome = again;
            }
        }
        Ok((outcome, repeats))
    }

    fn run(
        &self,
        question: &Question,
        contender: &Contender,
        setting: &Setting,
        count: u64,
    ) -> Result<Result<Run, Failure>, String> {
        let mut command = self.programs.command(question, contender);
        command.arg(contender.mode).arg(count.to_string());
        command.arg(setting.argument);
        match question.needs {
            Needs::SlowServer => _ = command.arg(&self.url),
            Needs::Files => _ = command.arg(self.files.path()),
            _ => {}
        }
        launch::run(&mut command, question.needs, count)
            .map_err(|error| format!("{command:?}: {error}"))
    }
}

/// Chance enough for an order.
struct Dice(u64);

impl Dice {
    fn cast() -> Dice {
        let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
        Dice(now.map_or(0, |it| it.as_nanos() as u64) | 1)
    }

    /// Knuth's generator, of which the upper half is random enough.
    fn below(&mut self, limit: usize) -> usize {
        let Dice(state) = self;
        *state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (*state >> 33) as usize % limit
    }

    fn shuffle<T>(&mut self, items: &mut [T]) {
        for last in (1..items.len()).rev() {
            items.swap(last, self.below(last + 1));
        }
    }
}

/// Lets this process, and those it starts, have as many files open as the
/// system permits: each connection is one. Fails if `wanted` are not permitted.
fn permit_open_files(wanted: u64) -> io::Result<()> {
    let (_, permitted) = getrlimit(Resource::RLIMIT_NOFILE)?;
    setrlimit(Resource::RLIMIT_NOFILE, permitted, permitted)?;
    if permitted < wanted {
        return Err(io::Error::other(format!(
            "needs {wanted} open files, and {permitted} are permitted: \
             raise the hard limit with `ulimit -Hn`"
        )));
    }
    Ok(())
}

/// The folder that `files` reads.
fn many_files() -> io::Result<TempDir> {
    let folder = TempDir::new()?;
    for file in 0..FILES {
        fs::write(folder.path().join(file.to_string()), [b'x'; FILE_SIZE])?;
    }
    Ok(folder)
}

/// Writes the tables and charts that the pages include.
fn write_views(results: &Results) -> Result<(), String> {
    for (file, text) in view::files(results) {
        write(&file, &text)?;
    }
    Ok(())
}

fn write(file: &str, text: &str) -> Result<(), String> {
    fs::write(Path::new(ROOT).join(file), text).map_err(|error| format!("{file}: {error}"))
}

fn today() -> Result<String, String> {
    let output = Command::new("date").arg("+%Y-%m-%d").output();
    let output = output.map_err(|error| format!("date: {error}"))?;
    Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// What the machine is, by the names of a table's rows.
fn machine() -> Result<BTreeMap<String, String>, String> {
    let read = |file: &str| fs::read_to_string(file).map_err(|error| format!("{file}: {error}"));
    let value = |text: &str, key: &str, separator| {
        let line = text.lines().find(|line| line.starts_with(key))?.to_owned();
        let (_, value) = line.split_once(separator)?;
        Some(value.trim().trim_matches('"').to_owned())
    };
    let memory = value(&read("/proc/meminfo")?, "MemTotal", ':').unwrap_or_default();
    let kibibytes: f64 = memory.trim_end_matches(" kB").parse().unwrap_or_default();
    let cores = thread::available_parallelism().map_err(|error| error.to_string())?;
    let system = value(&read("/etc/os-release")?, "PRETTY_NAME", '=').unwrap_or_default();
    let kernel = read("/proc/sys/kernel/osrelease")?;
    let processor = value(&read("/proc/cpuinfo")?, "model name", ':');
    let mut machine = BTreeMap::from([
        ("processor".to_owned(), processor.unwrap_or_default()),
        ("cores".to_owned(), cores.to_string()),
        (
            "memory".to_owned(),
            results::with_unit("memory", kibibytes * 1024.0),
        ),
        (
            "system".to_owned(),
            format!("{system}, Linux {}", kernel.trim()),
        ),
    ]);
    // What limits the number of threads.
    for limit in ["vm.max_map_count", "kernel.pid_max", "kernel.threads-max"] {
        let value = read(&format!("/proc/sys/{}", limit.replace('.', "/")))?;
        machine.insert(limit.to_owned(), value.trim().to_owned());
    }
    Ok(machine)
}
