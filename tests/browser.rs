//! A real browser shows the site as meant.

mod chromium;
mod folder;
mod inspection;
mod package;
mod packages;
mod program;
mod server;
mod site;
mod traffic;
mod validator;

use chromium::Browser;
use libtest_mimic::{Arguments, Completion, Failed, Trial};
use program::Unusable;
use server::SITE;
use std::env;
use std::process::ExitCode;

fn main() -> ExitCode {
    let _chromium = chromium::StopAtTheEnd;
    let arguments = Arguments::from_args();
    let trials = SITE
        .pages()
        .map(|page| Trial::ignorable_test(format!("page::{page}"), move || inspect(page)))
        .collect();
    libtest_mimic::run(&arguments, trials).exit_code()
}

fn inspect(page: &str) -> Result<Completion, Failed> {
    let browser = match Browser::reuse() {
        Ok(browser) => browser,
        Err(unusable) => return without(unusable),
    };
    let inspected = inspection::inspect(page, &browser);
    browser.give_back();
    inspected.map(|()| Completion::Completed)
}

/// What becomes of a trial on a machine that cannot run it.
fn without(unusable: Unusable) -> Result<Completion, Failed> {
    match unusable {
        Unusable::Absent(reason) if env::var_os("CI").is_none() => {
            Ok(Completion::ignored_with(reason))
        }
        unusable => Err(unusable.into()),
    }
}
