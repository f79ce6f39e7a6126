//! What a trial reads of the site. A trial that has passed need not run again while
//! all of that is as it was.

use crate::executable;
use crate::package::ROOT;
use crate::program::Unusable;
use crate::proven::{Inputs, PROVEN, place_of};
use crate::server::SITE;
use libtest_mimic::{Completion, Failed};
use std::cell::RefCell;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

/// The names of the files that one trial has read; see [`Site::digest`] for others.
///
/// [`Site::digest`]: crate::server::Site::digest
#[derive(Clone, Default)]
pub struct Readings(Arc<Mutex<BTreeSet<String>>>);

thread_local! {
    /// Those of the trial that this thread runs.
    static CURRENT: RefCell<Readings> = RefCell::default();
}

impl Readings {
    /// Those of the trial that this thread runs.
    pub fn of_this_trial() -> Readings {
        CURRENT.with_borrow(Readings::clone)
    }

    pub fn add(&self, name: &str) {
        let mut names = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        names.insert(name.to_owned());
    }

    fn names(&self) -> BTreeSet<String> {
        let names = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        names.clone()
    }
}

/// Runs `trial`, unless it is proven: it has passed, by this executable and the same
/// `versions` of its tools, and all that it read then of the site is unchanged.
pub fn run_unless_proven(
    name: &str,
    versions: &Result<String, Unusable>,
    trial: impl FnOnce() -> Result<Completion, Failed>,
) -> Result<Completion, Failed> {
    let names = fs::read_to_string(list_of(name)).unwrap_or_default();
    let names: BTreeSet<String> = names.lines().map(str::to_owned).collect();
    if !names.is_empty() && inputs(name, versions, &names).are_proven() {
        return Ok(Completion::ignored_with(PROVEN));
    }
    CURRENT.set(Readings::default());
    let outcome = trial();
    let names = Readings::of_this_trial().names();
    let list = list_of(name);
    _ = fs::create_dir_all(list.parent().unwrap());
    _ = fs::write(&list, Vec::from_iter(names.clone()).join("\n"));
    let passed = |outcome: &Result<Completion, Failed>| {
        matches!(outcome, Ok(Completion::Completed)) && !names.is_empty()
    };
    inputs(name, versions, &names).prove(passed, || outcome)
}

/// What decides how the trial `name` ends if it reads `names` of the site.
pub fn inputs(name: &str, versions: &Result<String, Unusable>, names: &BTreeSet<String>) -> Inputs {
    let inputs = Inputs::of(name)
        .text(executable::digest())
        .text(&format!("{versions:?}"))
        .file(&Path::new(ROOT).join("tests/browser/package-lock.json"));
    names.iter().fold(inputs, |inputs, name| {
        inputs.text(name).text(&SITE.digest(name))
    })
}

/// Where the names are kept that the trial `name` has read.
fn list_of(name: &str) -> PathBuf {
    place_of("read_by_browser", name)
}
