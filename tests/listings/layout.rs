//! What a listing's folder holds, and what its programs look like.

use crate::language::Language;
use crate::listing::{Listing, ROOT};
use crate::{expectation, program};
use libtest_mimic::Failed;
use std::fmt::Write;
use std::fs;
use std::path::Path;

/// What of a program fits on one screen.
const LINES: usize = 45;
const COLUMNS: usize = 80;

/// Checks that the folder holds what a listing must have, and nothing that
/// nobody uses, and that its programs fit on a screen.
pub fn check_layout(listing: &Listing) -> Result<(), Failed> {
    let mut faults = String::new();
    let files = listing.files();
    for language in Language::ALL {
        if !files.contains(&program(language)) {
            writeln!(
                faults,
                "{}: missing",
                listing.file(&program(language)).display()
            )?;
        }
    }
    for file in &files {
        let place = listing.file(file);
        let text = fs::read_to_string(Path::new(ROOT).join(&place))?;
        if let Some(fault) = fault_of(listing, file, &files, &text) {
            writeln!(faults, "{}: {fault}", place.display())?;
        }
        if !file.ends_with(".rs") && !file.ends_with(".py") && !file.ends_with(".mjs") {
            continue;
        }
        for (index, line) in text.lines().enumerate() {
            let columns = line.chars().count();
            if columns > COLUMNS {
                writeln!(
                    faults,
                    "{}:{}: {columns} columns; {COLUMNS} fit",
                    place.display(),
                    index + 1
                )?;
            }
        }
        let shown = shown_part(&text);
        if shown.len() > LINES {
            writeln!(
                faults,
                "{}: shows {} lines; {LINES} fit on a screen",
                place.display(),
                shown.len()
            )?;
        }
        for first in [text.lines().next(), shown.first().copied()] {
            if !first.is_some_and(|line| line.starts_with("// ") || line.starts_with("# ")) {
                writeln!(
                    faults,
                    "{}: opens with {:?}: say the program's point in a comment",
                    place.display(),
                    first.unwrap_or_default()
                )?;
            }
        }
    }
    if faults.is_empty() {
        Ok(())
    } else {
        Err(faults.into())
    }
}

/// What is wrong with the presence of `file` in its listing.
fn fault_of(listing: &Listing, file: &str, files: &[String], text: &str) -> Option<&'static str> {
    for language in Language::ALL {
        if file == program(language) {
            return None;
        }
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
    Some("is used by nothing: delete it, or rename it to a name that CONTRIBUTING.md lists")
}

/// The lines that a page shows: those between the anchors, if there are any.
fn shown_part(text: &str) -> Vec<&str> {
    let lines: Vec<&str> = text.lines().collect();
    let start = lines
        .iter()
        .position(|line| line.contains("ANCHOR: listing"));
    let end = lines
        .iter()
        .position(|line| line.contains("ANCHOR_END: listing"));
    match (start, end) {
        (Some(start), Some(end)) => lines[start + 1..end].to_vec(),
        _ => lines,
    }
}
