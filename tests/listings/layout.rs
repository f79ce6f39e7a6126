//! What a listing's folder holds, and what its programs look like.

use crate::expectation::expectation;
use crate::language::Language;
use crate::likeness::differences;
use crate::listing::{Listing, ROOT};
use crate::loopback::places_outside;
use crate::setting::Setting;
use crate::source::program;
use libtest_mimic::Failed;
use std::fs;
use std::path::Path;

/// What of a program fits on one screen.
const LINES: usize = 45;
const COLUMNS: usize = 80;

/// The lines that begin and end what a page shows of a program, behind the
/// marker of a comment.
const ANCHORS: [&str; 2] = ["ANCHOR: listing", "ANCHOR_END: listing"];

/// Checks that the folder holds what a listing must have, and nothing that
/// nobody uses, that its programs fit on a screen and are the same program, and
/// that they speak to no host outside.
pub fn check_layout(listing: &Listing) -> Result<(), Failed> {
    let files = listing.files();
    let text = |file: &str| fs::read_to_string(Path::new(ROOT).join(listing.file(file)));
    let mut faults = Vec::new();
    let mut programs = Vec::new();
    for language in Language::ALL {
        let file = program(language);
        match text(&file) {
            Ok(program) => programs.push((language, program)),
            Err(error) => faults.push(format!("{}: {error}", listing.file(&file).display())),
        }
    }
    for file in &files {
        let place = listing.file(file);
        let text = text(file)?;
        if let Some(fault) = fault_of(listing, file, &files, &text) {
            faults.push(format!("{}: {fault}", place.display()));
        }
        if file.ends_with(".rs") || file.ends_with(".py") || file.ends_with(".mjs") {
            let found = faults_of_program(&text).into_iter();
            faults
                .extend(found.map(|(line, fault)| format!("{}:{line}: {fault}", place.display())));
        }
    }
    for (language, text) in &programs {
        let place = listing.file(&program(*language));
        let found = places_outside(text).into_iter();
        faults.extend(found.map(|(line, fault)| format!("{}:{line}: {fault}", place.display())));
    }
    faults.extend(differences(listing, &programs));
    if faults.is_empty() {
        Ok(())
    } else {
        Err(faults.join("\n").into())
    }
}

/// What is wrong with the look of a program, and on which line.
fn faults_of_program(text: &str) -> Vec<(usize, String)> {
    let mut faults = Vec::new();
    for (number, line) in (1..).zip(text.lines()) {
        let columns = line.chars().count();
        if columns > COLUMNS {
            faults.push((number, format!("{columns} columns; {COLUMNS} fit")));
        }
    }
    let anchors: Vec<(usize, &str)> = (1..)
        .zip(text.lines())
        .filter(|(_, line)| line.contains("ANCHOR"))
        .map(|(number, line)| (number, line.trim_start_matches(['/', '#', ' '])))
        .collect();
    let names: Vec<&str> = anchors.iter().map(|(_, name)| *name).collect();
    if !names.is_empty() && names != ANCHORS {
        let fault =
            format!("has the anchors {names:?}: a page shows what lies between {ANCHORS:?}");
        faults.push((anchors[0].0, fault));
        return faults;
    }
    let lines: Vec<&str> = text.lines().collect();
    let shown = match anchors[..] {
        [(start, _), (end, _)] => start..end - 1,
        _ => 0..lines.len(),
    };
    if shown.len() > LINES {
        let fault = format!("shows {} lines; {LINES} fit on a screen", shown.len());
        faults.push((shown.start + 1, fault));
    }
    for first in [0, shown.start] {
        let line = lines.get(first).copied().unwrap_or_default();
        if !line.starts_with("// ") && !line.starts_with("# ") {
            let fault = format!("opens with {line:?}: say the program's point in a comment");
            faults.push((first + 1, fault));
        }
    }
    faults
}

/// What is wrong with the presence of `file` in its listing.
fn fault_of(listing: &Listing, file: &str, files: &[String], text: &str) -> Option<&'static str> {
    for language in Language::ALL {
        if file == program(language) {
            return None;
        }
    }
    // tests/settings looks at what it says.
    if Setting::of_expectation(file).is_some() {
        return None;
    }
    for stream in ["stdout", "stderr"] {
        let common = format!("{stream}.txt");
        if !Language::ALL
            .map(|language| expectation(listing, stream, language))
            .contains(&file.to_owned())
        {
            continue;
        }
        if stream == "stderr" && text.is_empty() {
            return Some("expects nothing; delete it");
        }
        if file != common && files.contains(&common) {
            let common = fs::read_to_string(Path::new(ROOT).join(listing.file(&common))).ok()?;
            return (common == text).then_some("says what the common file says; delete it");
        }
        return None;
    }
    if let Some(stem) = file.strip_prefix("fails_") {
        let partner = match stem.rsplit_once('.') {
            Some((stem, "rs")) => format!("fails_{stem}.stderr"),
            Some((stem, "stderr")) => format!("fails_{stem}.rs"),
            _ => return Some("is neither code nor the compiler's words"),
        };
        let cure =
            "lacks its other half; write the .rs, then `BLESS=1 cargo test --test compile_fail`";
        return (!files.contains(&partner)).then_some(cure);
    }
    if let Some(run) = file.strip_suffix(".mmd") {
        let run = run.replace("sequence", "stdout") + ".txt";
        let stem = file.split('.').next();
        if stem == Some("sequence") && files.contains(&run) {
            return None;
        }
        return Some("draws no output of this listing: name it after one, or delete it");
    }
    if let Some(diagram) = file.strip_suffix(".svg") {
        let lacks = !files.contains(&format!("{diagram}.mmd"));
        return lacks.then_some("is the drawing of no diagram: delete it");
    }
    Some("is used by nothing: delete it, or rename it to a name that CONTRIBUTING.md lists")
}
