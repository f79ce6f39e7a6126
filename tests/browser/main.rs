//! A real browser shows the site as meant.

mod chromium;
#[path = "../book/folder.rs"]
mod folder;
mod inspection;
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
mod scenes;
mod server;
#[path = "../book/site.rs"]
mod site;
mod traffic;
mod validator;

use chromium::Browser;
use libtest_mimic::{Arguments, Completion, Failed, Trial};
use outcome::without;
use scenes::{SCENES, Scene};
use server::SITE;
use std::cmp::Reverse;
use std::process::ExitCode;

fn main() -> ExitCode {
    let _chromium = chromium::StopAtTheEnd;
    let arguments = Arguments::from_args();
    let mut pages: Vec<&str> = SITE.pages().collect();
    // The heaviest first, or one of them would be awaited by all the others.
    pages.sort_by_key(|page| Reverse(SITE.text(page).len()));
    let mut trials: Vec<Trial> = pages
        .into_iter()
        .map(|page| Trial::ignorable_test(format!("page::{page}"), move || inspect(page)))
        .collect();
    trials.extend(
        SCENES.into_iter().map(|(name, scene)| {
            Trial::ignorable_test(format!("scene::{name}"), move || play(scene))
        }),
    );
    trials.push(Trial::ignorable_test("every page is valid HTML", validate));
    libtest_mimic::run(&arguments, trials).exit_code()
}

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

fn validate() -> Result<Completion, Failed> {
    match validator::faults_below(&SITE.folder) {
        Ok(faults) if faults.is_empty() => Ok(Completion::Completed),
        Ok(faults) => Err(faults.join("\n").into()),
        Err(unusable) => without(unusable),
    }
}
