//! Measures what waiting costs.
//!
//! `cargo bench` runs every program of every question in turn, writes
//! `benches/results.json` and the tables and charts that follow from it, and
//! fails if a claim of the book no longer holds.
//!
//! `cargo bench -- --quick` measures less, for a minute, and only checks the
//! claims; what it measured is in `target/quick.json`. It takes the names of
//! questions, to measure no others.
//!
//! `cargo bench -- --tables` measures nothing, and writes the tables and charts
//! from the results that there are.

mod claims;
mod launch;
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
mod view;

use claims::Claim;
use indicatif::{ProgressBar, ProgressStyle};
use package::ROOT;
use programs::Programs;
use question::{QUESTIONS, Question};
use results::{Cases, Results};
use std::collections::{BTreeMap, BTreeSet};
use std::os::unix::process::ExitStatusExt;
use std::path::Path;
use std::process::{Command, ExitCode};
use std::time::Instant;
use std::{env, fs, process, thread};

/// How often a full measurement runs each program.
const RUNS: usize = 5;

/// How often the quick one measures a question, if a claim on it seems broken:
/// a busy machine can spoil a single run.
const QUICK_RUNS: usize = 4;

/// How many files the programs may need open: a connection each, and some more.
const OPEN_FILES: u64 = 4096;

fn main() -> ExitCode {
    let mut arguments: Vec<String> = env::args().skip(1).collect();
    if arguments
        .first()
        .is_some_and(|first| first == launch::LAUNCH)
    {
        let status = launch::launch(&arguments[1..]).unwrap_or_else(|error| {
            eprintln!("error: {}: {error}", arguments[1]);
            process::exit(1)
        });
        return match (status.success(), status.signal()) {
            (true, None) => ExitCode::SUCCESS,
            _ => ExitCode::FAILURE,
        };
    }
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

fn measure(arguments: &[String]) -> Result<(), String> {
    let mut quick = false;
    let mut names = BTreeSet::new();
    for argument in arguments {
        match argument.as_str() {
            "--quick" => quick = true,
            "--tables" if arguments.len() == 1 => {
                return write_views(&Results::read(Path::new(ROOT)));
            }
            name if QUESTIONS.iter().any(|question| question.name == name) => {
                names.insert(name);
            }
            other => {
                let known: Vec<&str> = QUESTIONS.iter().map(|it| it.name).collect();
                let known = known.join(", ");
                return Err(format!("{other}: give --quick, --tables alone, or {known}"));
            }
        }
    }
    if !quick && !names.is_empty() {
        return Err("a full measurement is of all questions: add --quick".to_owned());
    }
    launch::permit_open_files(OPEN_FILES).map_err(|error| error.to_string())?;
    eprintln!("compiling the programs");
    let programs = Programs::prepare()?;
    let url = server::start().map_err(|error| format!("the server: {error}"))?;
    let questions: Vec<&Question> = QUESTIONS
        .iter()
        .filter(|question| names.is_empty() || names.contains(question.name))
        .collect();
    let bench = Bench {
        programs,
        url,
        quick,
    };
    let mut results = Results {
        date: today()?,
        machine: machine()?,
        versions: bench.programs.versions()?,
        questions: BTreeMap::new(),
    };
    let claims = claims::read(Path::new(ROOT));
    if !quick {
        bench.run_all(&questions, RUNS, &mut results.questions)?;
        write(results::FILE, &json(&results))?;
        write_views(&results)?;
        return verdict(&claims::broken(&claims, &results), claims.len());
    }
    let mut doubtful = questions;
    for _ in 0..QUICK_RUNS {
        bench.run_all(&doubtful, 1, &mut results.questions)?;
        doubtful = doubtful_questions(&claims, &results);
        if doubtful.is_empty() {
            break;
        }
        let broken = claims::broken(measured(&claims, &results), &results);
        eprintln!("measuring again for:\n{}", broken.join("\n"));
    }
    write("target/quick.json", &json(&results))?;
    let claims = measured(&claims, &results);
    verdict(&claims::broken(claims.clone(), &results), claims.count())
}

/// The claims that these results tell something about: quick ones leave out
/// what takes long.
fn measured<'a>(
    claims: &'a BTreeMap<String, Claim>,
    results: &'a Results,
) -> impl Iterator<Item = (&'a String, &'a Claim)> + Clone {
    claims
        .iter()
        .filter(|(_, claim)| claim.cases().all(|case| results.case(case).is_ok()))
}

/// The questions of the claims that these results contradict.
fn doubtful_questions(
    claims: &BTreeMap<String, Claim>,
    results: &Results,
) -> Vec<&'static Question> {
    let broken: Vec<&Claim> = measured(claims, results)
        .map(|(_, claim)| claim)
        .filter(|claim| !claim.contradictions(results).is_empty())
        .collect();
    QUESTIONS
        .iter()
        .filter(|question| {
            let mut cases = broken.iter().flat_map(|claim| claim.cases());
            cases.any(|case| case.split('/').next() == Some(question.name))
        })
        .collect()
}

fn verdict(broken: &[String], claims: usize) -> Result<(), String> {
    if broken.is_empty() {
        eprintln!("none of {claims} claims is contradicted");
        return Ok(());
    }
    Err(format!("these claims do not hold:\n{}", broken.join("\n")))
}

struct Bench {
    programs: Programs,
    /// The address of the server.
    url: String,
    quick: bool,
}

impl Bench {
    /// Runs every case of these questions that many times, in turn, and adds
    /// the runs to those that there are.
    fn run_all(
        &self,
        questions: &[&Question],
        runs: usize,
        results: &mut BTreeMap<String, Cases>,
    ) -> Result<(), String> {
        let cases = questions.iter().map(|it| it.cases(self.quick).len());
        let length = (cases.sum::<usize>() * runs) as u64;
        let style = "{wide_bar} {pos}/{len}, {eta} left: {msg}";
        let progress =
            ProgressBar::new(length).with_style(ProgressStyle::with_template(style).unwrap());
        for question in questions {
            let start = Instant::now();
            let cases = results.entry(question.name.to_owned()).or_default();
            for _ in 0..runs {
                self.run_in_turn(question, cases, &progress)?;
            }
            results::derive_figures(cases);
            // Without a terminal there is no bar to see.
            let seconds = start.elapsed().as_secs();
            progress.suspend(|| eprintln!("{}: measured in {seconds} s", question.name));
        }
        progress.finish_and_clear();
        Ok(())
    }

    fn run_in_turn(
        &self,
        question: &Question,
        cases: &mut Cases,
        progress: &ProgressBar,
    ) -> Result<(), String> {
        for (contender, setting, count) in question.cases(self.quick) {
            let name = format!("{}/{}", contender.name, setting.name);
            progress.set_message(format!("{}/{name}", question.name));
            let case = cases.entry(name).or_default();
            case.count = count;
            case.scaled_to = setting.scaled_to;
            // What it cannot do, it need not try again.
            if case.failure.is_none() {
                let mut command = self.programs.command(question, contender);
                command.arg(contender.name).arg(count.to_string());
                self.add_arguments(question, setting.arguments, &mut command);
                let run = || launch::run(&command).map_err(|error| format!("{command:?}: {error}"));
                let mut outcome = run()?;
                if outcome.is_err() {
                    // A busy machine can have made it late: once is no proof.
                    outcome = run()?;
                }
                match outcome {
                    Ok(run) => case.runs.push(run),
                    Err(failure) => case.failure = Some(failure),
                }
            }
            progress.inc(1);
        }
        Ok(())
    }

    /// What the program needs to know besides its contender and the count. A
    /// run that has nothing to do is told to do it in the first of the ways.
    fn add_arguments(&self, question: &Question, arguments: &[&str], command: &mut Command) {
        if arguments.is_empty() {
            command.args(question.settings[0].arguments);
        } else {
            command.args(arguments);
        }
        if question.name == "fan_out" {
            command.arg(&self.url);
        }
    }
}

/// Writes the tables and charts that the pages include.
fn write_views(results: &Results) -> Result<(), String> {
    for (file, text) in view::files(results, &view::Catalogue::read(Path::new(ROOT))?) {
        write(&file, &text)?;
    }
    Ok(())
}

fn write(file: &str, text: &str) -> Result<(), String> {
    fs::write(Path::new(ROOT).join(file), text).map_err(|error| format!("{file}: {error}"))
}

fn json(results: &Results) -> String {
    serde_json::to_string_pretty(results).unwrap() + "\n"
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
    Ok(BTreeMap::from([
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
    ]))
}
