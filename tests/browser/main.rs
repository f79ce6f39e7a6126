//! A real browser shows the site as meant.

#[path = "../book/chromium.rs"]
mod chromium;
#[path = "../book/executable.rs"]
mod executable;
#[path = "../book/folder.rs"]
mod folder;
mod inspection;
mod library;
#[path = "../book/node.rs"]
mod node;
#[path = "../book/outcome.rs"]
mod outcome;
#[path = "../book/package.rs"]
mod package;
#[path = "../book/packages.rs"]
mod packages;
mod playground_stub;
#[path = "../book/program.rs"]
mod program;
#[path = "../book/proven.rs"]
mod proven;
mod reader;
mod readings;
mod replays;
mod scenes;
mod server;
#[path = "../book/site.rs"]
mod site;
mod traffic;
mod validator;

use chromium::Browser;
use libtest_mimic::{Arguments, Completion, Failed, Trial};
use outcome::without;
use program::{Unusable, at_least};
use readings::{inputs, run_unless_proven};
use scenes::{SCENES, Scene};
use server::SITE;
use std::cmp::Reverse;
use std::collections::BTreeSet;
use std::process::ExitCode;
use std::sync::LazyLock;

/// How many pages are looked at side by side: more than there are cores, for each of
/// them waits for its browser now and then.
const AT_ONCE: usize = 3;

fn main() -> ExitCode {
    let _chromium = chromium::StopAtTheEnd;
    let _browsers = reader::CloseAtTheEnd;
    let mut arguments = Arguments::from_args();
    arguments.test_threads.get_or_insert(AT_ONCE);
    let mut pages: Vec<&str> = SITE.pages().collect();
    // The longest first, or one of them would be awaited by all the others: two scenes
    // search the whole book, and the page for print shows it.
    let mut trials: Vec<Trial> = SCENES
        .into_iter()
        .map(|(name, scene)| trial(format!("scene::{name}"), move || play(scene)))
        .collect();
    trials.sort_by_key(|trial| !trial.name().starts_with("scene::search"));
    pages.sort_by_key(|page| Reverse(SITE.text(page).len()));
    trials.extend(
        pages
            .into_iter()
            .map(|page| trial(format!("page::{page}"), move || inspect(page))),
    );
    trials.push(trial("every page is valid HTML".to_owned(), validate));
    trials.push(Trial::ignorable_test(
        "search is built on the library that npm gives",
        check_library,
    ));
    libtest_mimic::run(&arguments, trials).exit_code()
}

/// A trial that doesn't run again while what it has read of the site is unchanged.
fn trial(name: String, run: impl FnOnce() -> Result<Completion, Failed> + Send + 'static) -> Trial {
    let of_trial = name.clone();
    Trial::ignorable_test(name, move || run_unless_proven(&of_trial, &VERSIONS, run))
}

/// The versions of the programs that look at the site.
static VERSIONS: LazyLock<Result<String, Unusable>> = LazyLock::new(|| {
    let programs = ["chromium", "chromedriver", "java", "node"];
    let versions = programs.map(|program| at_least(program, (1, 0)));
    versions
        .into_iter()
        .collect::<Result<Vec<_>, _>>()
        .map(|versions| versions.concat())
});

fn inspect(page: &str) -> Result<Completion, Failed> {
    let browser = match Browser::reuse() {
        Ok(browser) => browser,
        Err(unusable) => return without(unusable),
    };
    inspection::inspect(page, &browser)?;
    browser.give_back();
    Ok(Completion::Completed)
}

fn play(scene: Scene) -> Result<Completion, Failed> {
    match Browser::start() {
        Ok(browser) => scene(&browser).map(|()| Completion::Completed),
        Err(unusable) => without(unusable),
    }
}

/// Looks at those pages only that have changed since they were found valid.
fn validate() -> Result<Completion, Failed> {
    let inputs = |page: &str| {
        let trial = format!("valid::{page}");
        inputs(&trial, &VERSIONS, &BTreeSet::from([page.to_owned()]))
    };
    let folder = SITE.folder();
    let pages: Vec<&str> = SITE.pages().collect();
    let unproven = pages.into_iter().filter(|page| !inputs(page).are_proven());
    let unproven: Vec<&str> = unproven.collect();
    if unproven.is_empty() {
        return Ok(Completion::Completed);
    }
    let faults = match validator::faults(folder, &unproven) {
        Ok(faults) => faults,
        Err(unusable) => return without(unusable),
    };
    for page in unproven {
        let valid = || faults.iter().all(|fault| fault.name != page);
        inputs(page).prove(|valid| *valid, valid);
    }
    if faults.is_empty() {
        return Ok(Completion::Completed);
    }
    let lines = faults
        .iter()
        .map(|fault| format!("{}:{}: {}", fault.name, fault.line, fault.message));
    Err(Vec::from_iter(lines).join("\n").into())
}

fn check_library() -> Result<Completion, Failed> {
    match library::fault() {
        Ok(None) => Ok(Completion::Completed),
        Ok(Some(fault)) => Err(fault.into()),
        Err(unusable) => without(unusable),
    }
}
