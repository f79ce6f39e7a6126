//! Every claim holds for the committed results and is quoted by a page; every
//! figure in those pages comes from the results.

#[path = "../benches/measure/claims.rs"]
mod claims;
#[path = "book/package.rs"]
mod package;
#[path = "../benches/measure/question.rs"]
mod question;
#[path = "book/report.rs"]
mod report;
#[path = "../benches/measure/results.rs"]
mod results;
#[path = "../benches/measure/view.rs"]
mod view;

use claims::Claim;
use package::ROOT;
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
use question::QUESTIONS;
use report::report;
use results::Results;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// The pages that show what was measured.
const CHAPTER: &str = "src/costs";

/// How a sentence may name a bound, besides in its own digits. The bound 1 needs no
/// name: it is "sooner" or "longer".
const BOUNDS: [(f64, &str); 18] = [
    (0.25, "a quarter"),
    (0.5, "half"),
    (0.6, "60 %"),
    (0.75, "three quarters"),
    (0.75, "75 %"),
    (0.8, "four fifths"),
    (2.0, "twice"),
    (3.0, "three"),
    (4.0, "four"),
    (5.0, "five"),
    (6.0, "six"),
    (8.0, "eight"),
    (10.0, "ten"),
    (20.0, "twenty"),
    (50.0, "fifty"),
    (100.0, "a hundred"),
    (1000.0, "a thousand"),
    (0.1, "a tenth"),
];

#[test]
fn every_claim_holds_for_the_committed_results() {
    let results = Results::read(Path::new(ROOT));
    report(claims::broken(&claims::read(Path::new(ROOT)), &results));
}

#[test]
fn the_committed_run_is_a_full_one_of_an_idle_machine() {
    let results = Results::read(Path::new(ROOT));
    let cases = results.questions.values().flat_map(|cases| cases.values());
    let runs: usize = cases.map(|case| case.runs.len()).sum();
    let mut faults = Vec::new();
    if results.rounds < 10 {
        faults.push(format!(
            "{}: has {} rounds: commit those of a whole `cargo bench`",
            results::FILE,
            results.rounds
        ));
    }
    if results.noisy * 100 > runs {
        faults.push(format!(
            "{}: {} of {runs} runs were disturbed: repeat `cargo bench` while the machine does nothing else",
            results::FILE, results.noisy
        ));
    }
    report(faults);
}

#[test]
fn every_claim_is_quoted_by_its_page() {
    let mut faults = Vec::new();
    for (name, claim) in claims::read(Path::new(ROOT)) {
        let page = fs::read_to_string(Path::new(ROOT).join(&claim.page)).unwrap_or_default();
        if !claim.page.starts_with(CHAPTER) {
            faults.push(format!(
                "{}: {name} is about no page of {CHAPTER}",
                claims::FILE
            ));
        }
        let quoted = texts(&page)
            .iter()
            .any(|(_, text)| text.contains(&words(&claim.says)));
        if !quoted {
            faults.push(format!(
                "{}: does not say what the claim {name} says: {:?}",
                claim.page, claim.says
            ));
        }
    }
    report(faults);
}

#[test]
fn every_claim_is_about_something_and_names_its_bound() {
    let mut faults = Vec::new();
    for (name, claim) in claims::read(Path::new(ROOT)) {
        let mut fault = |words: &str| faults.push(format!("{}: {name}: {words}", claims::FILE));
        if claim.cases().next().is_none() {
            fault("is about nothing: give it figures, ratios or fails");
        }
        let compares = !claim.figures.is_empty() || !claim.ratios.is_empty();
        if compares == (claim.at_least.is_none() && claim.at_most.is_none()) {
            fault("figures and ratios need at_least or at_most, and fails has none");
        }
        for bound in claim.at_least.iter().chain(&claim.at_most) {
            if !names(&claim, *bound) {
                fault(&format!("the sentence does not name its bound, {bound}"));
            }
        }
    }
    report(faults);
}

/// Whether the claim's sentence has its bound in it, in digits or in words.
fn names(claim: &Claim, bound: f64) -> bool {
    let says = claim.says.as_str();
    bound == 1.0
        || numbers(says).contains(&bound.to_string())
        || BOUNDS
            .iter()
            .any(|(value, words)| *value == bound && says.contains(words))
}

#[test]
fn every_number_is_in_a_claim_or_part_of_the_question() {
    let known = numbers_of_the_questions();
    let claims = claims::read(Path::new(ROOT));
    let mut faults = Vec::new();
    for page in pages() {
        let source = fs::read_to_string(Path::new(ROOT).join(&page)).unwrap();
        for (line, mut text) in texts(&source) {
            for claim in claims.values().filter(|claim| claim.page == page) {
                text = text.replace(&words(&claim.says), "");
            }
            for number in numbers(&text).difference(&known) {
                faults.push(format!(
                    "{page}:{line}: {number} is neither in a claim nor in a program"
                ));
            }
        }
    }
    report(faults);
}

#[test]
fn every_case_was_measured_in_its_rounds() {
    let results = Results::read(Path::new(ROOT));
    let mut faults = Vec::new();
    for question in QUESTIONS {
        for (contender, setting, count) in question.cases(false) {
            let path = format!("{}/{}/{}", question.name, contender.name, setting.name);
            let rounds = (0..results.rounds).filter(|round| round % setting.every == 0);
            match results.case(&path) {
                Err(fault) => faults.push(fault),
                Ok(case) if case.count != count => {
                    faults.push(format!("{}: {path} has another count", results::FILE));
                }
                Ok(case) if case.runs.len() != rounds.count() && case.failure.is_none() => {
                    faults.push(format!("{}: {path} lacks a round", results::FILE));
                }
                Ok(_) => {}
            }
        }
    }
    report(faults);
}

#[test]
fn every_table_and_chart_is_of_the_committed_results() {
    let results = Results::read(Path::new(ROOT));
    let stale = view::files(&results).into_iter().filter(|(file, text)| {
        fs::read_to_string(Path::new(ROOT).join(file)).unwrap_or_default() != *text
    });
    report(stale.map(|(file, _)| {
        format!("{file}: not what the results say: `cargo bench -- --tables` writes it")
    }));
}

#[test]
fn every_program_table_and_chart_is_on_a_page() {
    let results = Results::read(Path::new(ROOT));
    let mut files: BTreeSet<String> = view::files(&results).into_iter().map(|it| it.0).collect();
    for question in QUESTIONS {
        for contender in question.contenders {
            files.insert(format!(
                "benches/{}/main.{}",
                question.name, contender.extension
            ));
        }
    }
    let sources: String = pages()
        .iter()
        .map(|page| fs::read_to_string(Path::new(ROOT).join(page)).unwrap())
        .collect();
    let shown = |file: &String| {
        sources.contains(&format!("/{file}}}}}"))
            || sources.contains(&format!("/{file}:listing}}}}"))
    };
    report(
        files
            .iter()
            .filter(|file| !shown(file))
            .map(|file| format!("{file}: no page of {CHAPTER} includes it")),
    );
}

/// The chapter's pages, relative to the package.
fn pages() -> Vec<String> {
    let mut pages = vec![format!("{CHAPTER}.md")];
    for entry in fs::read_dir(Path::new(ROOT).join(CHAPTER)).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        pages.push(format!("{CHAPTER}/{name}"));
    }
    pages.sort();
    pages
}

/// The texts of a page that a reader sees as one, such as a paragraph, and the
/// lines they begin on. Code blocks are not among them.
fn texts(page: &str) -> Vec<(usize, String)> {
    let mut texts = Vec::new();
    let mut text = String::new();
    let mut start = 0;
    let mut in_code = false;
    // A claim's apostrophes are straight, as those of the page's source.
    let options = Options::all().difference(Options::ENABLE_SMART_PUNCTUATION);
    for (event, range) in Parser::new_ext(page, options).into_offset_iter() {
        match event {
            Event::Start(Tag::CodeBlock(_)) => in_code = true,
            Event::End(TagEnd::CodeBlock) => in_code = false,
            Event::Text(words) | Event::Code(words) if !in_code => {
                if text.is_empty() {
                    start = range.start;
                }
                text.push_str(&words);
            }
            Event::SoftBreak => text.push(' '),
            Event::End(
                TagEnd::Paragraph | TagEnd::Item | TagEnd::TableCell | TagEnd::Heading(_),
            ) => {
                let line = page[..start].lines().count().max(1);
                if !text.starts_with("{{#include") {
                    texts.push((line, words(&text)));
                }
                text.clear();
            }
            _ => {}
        }
    }
    texts
}

/// `text` with single spaces.
fn words(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The numbers in digits in `text`; `1 000` and `1_000` are 1000. A name with
/// digits in it, such as `HTTP1` or `99th`, is no number.
fn numbers(text: &str) -> BTreeSet<String> {
    let letters: Vec<char> = text.chars().collect();
    let joined: String = letters
        .iter()
        .enumerate()
        .filter(|(index, letter)| {
            let digit = |at: usize| letters.get(at).is_some_and(char::is_ascii_digit);
            let groups = (1..=3).all(|step| digit(index + step)) && !digit(index + 4);
            !([' ', '_', '\u{a0}'].contains(letter) && *index > 0 && digit(index - 1) && groups)
        })
        .map(|(_, letter)| letter)
        .collect();
    joined
        .split(|c: char| !c.is_alphanumeric() && c != '.' && c != '_')
        .map(|word| word.trim_end_matches('.'))
        .filter(|word| word.parse::<f64>().is_ok())
        .map(|word| word.parse::<f64>().unwrap().to_string())
        .collect()
}

/// The numbers that make up the questions: those in the programs, those that
/// the programs are told, and those that this measurement is made with.
fn numbers_of_the_questions() -> BTreeSet<String> {
    let mut known = BTreeSet::new();
    for question in QUESTIONS {
        for contender in question.contenders {
            let file = format!("benches/{}/main.{}", question.name, contender.extension);
            known.extend(numbers(
                &fs::read_to_string(Path::new(ROOT).join(file)).unwrap(),
            ));
        }
        for (_, setting, count) in question.cases(false) {
            known.insert(count.to_string());
            known.extend(numbers(setting.argument));
        }
    }
    for entry in fs::read_dir(Path::new(ROOT).join("benches/measure")).unwrap() {
        known.extend(numbers(&fs::read_to_string(entry.unwrap().path()).unwrap()));
    }
    known
}
