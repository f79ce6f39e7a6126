//! What a listing's folder expects on another runtime or version.
//!
//! That is what the file `stdout.<setting>.<extension>.txt` or `stderr.…` says, or
//! what the ordinary expectation says where there is none. A file may hold several
//! outputs, separated by lines that say `or`: then chance decides which it is.

use crate::expectation::{compare, expectation};
use crate::language::Language;
use crate::listing::{Listing, ROOT};
use crate::setting::Setting;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// What stands between two outputs of which each may come.
const OR: &str = "or\n";

/// What a program may write to a stream.
pub struct Expected {
    /// The file for this setting, relative to the package, whether it is there or not.
    own: PathBuf,
    /// What `own` says.
    outputs: Option<Vec<String>>,
    /// What the program writes in the book's own setting.
    ordinary: String,
}

impl Expected {
    pub fn of(listing: &Listing, stream: &str, language: Language, setting: Setting) -> Expected {
        let extension = language.extension();
        let own = listing.file(&format!("{stream}.{}.{extension}.txt", setting.name()));
        let ordinary = listing.file(&expectation(listing, stream, language));
        let read = |file: &Path| fs::read_to_string(Path::new(ROOT).join(file)).ok();
        Expected {
            outputs: read(&own).map(|text| separated(&text)),
            ordinary: read(&ordinary).unwrap_or_default(),
            own,
        }
    }

    /// Changes all that is expected by `change`.
    pub fn map(mut self, change: impl Fn(&str) -> String) -> Expected {
        self.ordinary = change(&self.ordinary);
        for output in self.outputs.iter_mut().flatten() {
            *output = change(output);
        }
        self
    }

    /// Whether the setting's own file is there and waits to be filled.
    pub fn is_to_be_filled(&self) -> bool {
        self.outputs
            .as_ref()
            .is_some_and(|outputs| outputs.concat().is_empty())
    }

    /// Makes the setting's own file say that any of `outputs` may come.
    pub fn fill(&mut self, outputs: BTreeSet<String>) -> std::io::Result<()> {
        let outputs = Vec::from_iter(outputs);
        fs::write(Path::new(ROOT).join(&self.own), outputs.join(OR))?;
        self.outputs = Some(outputs);
        Ok(())
    }

    /// Checks that `actual`, which `program` has printed on `setting`, is expected.
    pub fn check(&self, program: &Path, setting: &str, actual: &str) -> Result<(), String> {
        let ordinary = std::slice::from_ref(&self.ordinary);
        let outputs = self.outputs.as_deref().unwrap_or(ordinary);
        if outputs.iter().any(|output| output == actual) {
            return Ok(());
        }
        let difference = compare(
            &format!("{} {setting}", program.display()),
            actual,
            &outputs[0],
        );
        let difference = difference.err().unwrap_or_default();
        let own = self.own.display();
        let wanting = match (&self.outputs, outputs.len()) {
            (None, _) => "prints something else, and no file expects that: mend the program, or",
            (_, 1) => "prints something else than expected: mend the program, or",
            _ => "prints none of the outputs that may come; beside the first: add it, or",
        };
        let idea = program
            .parent()
            .and_then(Path::file_name)
            .unwrap_or_default()
            .display();
        let cure = format!(
            "make {own} an empty file, fill it with `BLESS=1 cargo test --test settings {idea}`, \
             and name the difference on the page"
        );
        let program = program.display();
        Err(format!(
            "{program} {setting} {wanting} {cure}\n{difference}"
        ))
    }

    /// What is wrong with the setting's own file, whatever the program prints.
    pub fn fault(&self) -> Option<String> {
        let outputs = self.outputs.as_ref()?;
        let own = self.own.display();
        if outputs[..] == [self.ordinary.clone()] {
            return Some(format!(
                "{own}: says what is expected without it: delete it"
            ));
        }
        let different = BTreeSet::from_iter(outputs);
        (different.len() < outputs.len()).then(|| format!("{own}: says one output twice"))
    }
}

/// The outputs that `text` holds.
fn separated(text: &str) -> Vec<String> {
    let mut outputs = vec![String::new()];
    for line in text.split_inclusive('\n') {
        match line {
            OR => outputs.push(String::new()),
            line => outputs.last_mut().unwrap().push_str(line),
        }
    }
    outputs
}
