//! What the three programs of a listing have in common.

use crate::language::Language;
use crate::listing::Listing;
use crate::source::program;
use std::collections::BTreeSet;

/// Where `programs` differ, though they are the same program: in the point that
/// their first lines tell, or in the functions that they share.
pub fn differences(listing: &Listing, programs: &[(Language, String)]) -> Vec<String> {
    let mut faults = Vec::new();
    let place = |language: Language| listing.file(&program(language)).display().to_string();
    for (language, text) in programs.iter().skip(1) {
        let (point, first) = (point(text), point(&programs[0].1));
        if point != first {
            faults.push(format!(
                "{}:1: tells the point {point:?}, and {} tells {first:?}: tell one",
                place(*language),
                place(programs[0].0)
            ));
        }
    }
    for (index, (language, text)) in programs.iter().enumerate() {
        for (other, others_text) in &programs[index + 1..] {
            let (names, others_names) = (functions(text), functions(others_text));
            let shared = in_both(&names, &others_names);
            let others_shared = in_both(&others_names, &names);
            if shared != others_shared {
                faults.push(format!(
                    "{}: has the functions {others_shared:?} in this order, and {} has \
                     {shared:?}: choose one order",
                    place(*other),
                    place(*language)
                ));
            }
        }
    }
    let functions: Vec<BTreeSet<String>> = programs
        .iter()
        .map(|(_, text)| functions(text).into_iter().filter(|it| it != "main"))
        .map(BTreeSet::from_iter)
        .collect();
    let common = |name: &String| functions.iter().all(|names| names.contains(name));
    let each_has_some = functions.iter().all(|names| !names.is_empty());
    if each_has_some && !functions.iter().flatten().any(common) {
        faults.push(format!(
            "{}: no function stands in all programs: name what does the same alike, and they \
             are {functions:?}",
            listing.file("").display()
        ));
    }
    faults
}

/// What the first line says, without the marker of a comment.
fn point(program: &str) -> &str {
    let line = program.lines().next().unwrap_or_default();
    line.trim_start_matches(['/', '#', ' '])
}

/// Those of `names` that are among `others` too.
fn in_both(names: &[String], others: &[String]) -> Vec<String> {
    let shared = names.iter().filter(|name| others.contains(name));
    shared.cloned().collect()
}

/// The names of the functions that stand in no other, as Python writes them, from
/// top to bottom.
fn functions(program: &str) -> Vec<String> {
    let names = program.lines().filter_map(|line| {
        let words = ["export ", "default ", "pub ", "async "];
        let line = words
            .iter()
            .fold(line, |line, word| line.strip_prefix(word).unwrap_or(line));
        let markers = ["fn ", "def ", "function* ", "function *", "function "];
        let name = markers
            .iter()
            .find_map(|marker| line.strip_prefix(marker))?;
        let end = name.find(|c: char| !c.is_alphanumeric() && c != '_')?;
        Some(in_snake_case(&name[..end]))
    });
    names.collect()
}

/// `readFile` as `read_file`.
fn in_snake_case(name: &str) -> String {
    let mut snake = String::new();
    for letter in name.chars() {
        if letter.is_uppercase() && !snake.is_empty() {
            snake.push('_');
        }
        snake.extend(letter.to_lowercase());
    }
    snake
}
