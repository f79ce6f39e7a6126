//! The phrases that are never right: CONTRIBUTING.md lists them, each with its cure.

use crate::folder::files_below;
use crate::listing::ROOT;
use crate::report::report;
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
use std::fs;
use std::path::{Path, PathBuf};

/// What is read as one text, piece by piece, each with its line: a paragraph, a
/// comment of several lines.
type Passage = Vec<(usize, String)>;

#[test]
fn no_phrase_is_one_that_is_never_right() {
    let phrases = phrases();
    assert!(
        phrases.len() > 10,
        "CONTRIBUTING.md: where is its table \"Never\"?"
    );
    let mut faults = Vec::new();
    for (file, passage) in passages() {
        for (phrase, cure) in &phrases {
            for line in lines_with(&passage, phrase) {
                faults.push(format!(
                    "{}:{line}: {phrase:?}: write {cure}",
                    file.display()
                ));
            }
        }
    }
    report(faults);
}

#[test]
fn a_phrase_is_found_across_lines_and_with_any_number() {
    let passage = vec![
        (7, "It ends in".to_owned()),
        (8, "second 12, At once".to_owned()),
    ];
    assert_eq!(lines_with(&passage, "in second 2"), [7]);
    assert_eq!(lines_with(&passage, "at once"), [8]);
    assert_eq!(lines_with(&passage, "end"), [0; 0]);
    let possessive = vec![(1, "the tasks of tokio's runtime".to_owned())];
    assert_eq!(lines_with(&possessive, "tasks of tokio"), [0; 0]);
}

/// Each phrase with its cure: the table of CONTRIBUTING.md whose head begins with
/// "Never".
fn phrases() -> Vec<(String, String)> {
    let text = fs::read_to_string(Path::new(ROOT).join("CONTRIBUTING.md")).unwrap();
    let rows = text
        .lines()
        .skip_while(|line| !line.starts_with("| Never |"));
    rows.skip(2)
        .take_while(|line| line.starts_with('|'))
        .flat_map(|line| {
            let cells: Vec<&str> = line.trim_matches('|').split('|').collect();
            let cure = cells[1].trim();
            let phrases = cells[0].split('`').skip(1).step_by(2);
            phrases.map(move |phrase| (phrase.to_owned(), cure.to_owned()))
        })
        .collect()
}

/// All that is written in English: pages, documents, comments of programs, the titles
/// of diagrams, the descriptions of pages.
fn passages() -> Vec<(PathBuf, Passage)> {
    let mut passages = Vec::new();
    let root = Path::new(ROOT);
    let mut documents = files_below(&root.join("src"), "md");
    documents.extend(["README.md", "CONTRIBUTING.md"].map(|name| root.join(name)));
    let mut add = |file: PathBuf, read: fn(&str) -> Vec<Passage>| {
        let text = fs::read_to_string(&file).unwrap();
        let file = file.strip_prefix(ROOT).unwrap().to_owned();
        passages.extend(read(&text).into_iter().map(|it| (file.clone(), it)));
    };
    for file in documents {
        add(file, of_markdown);
    }
    for folder in ["examples", "benches"].map(|folder| root.join(folder)) {
        let is_ours = |file: &PathBuf| !file.iter().any(|part| part == "node_modules");
        let ours = |extension| {
            let files = files_below(&folder, extension).into_iter();
            files.filter(is_ours)
        };
        for file in ours("rs").chain(ours("mjs")) {
            add(file, |text| of_comments(text, "//"));
        }
        for file in ours("py") {
            add(file, |text| of_comments(text, "#"));
        }
        for file in ours("mmd") {
            add(file, |text| of_lines(text, |line| line.split_once(": ")));
        }
    }
    add(root.join("theme/head.hbs"), |text| {
        of_lines(text, |line| line.split_once(" en=\""))
    });
    passages
}

/// The paragraphs, titles, points and cells of a Markdown text, without its code.
fn of_markdown(text: &str) -> Vec<Passage> {
    let options = Options::ENABLE_TABLES | Options::ENABLE_HEADING_ATTRIBUTES;
    let mut passages = vec![Passage::new()];
    let mut in_block = false;
    for (event, range) in Parser::new_ext(text, options).into_offset_iter() {
        let words = match event {
            Event::Start(Tag::CodeBlock(_)) => {
                in_block = true;
                continue;
            }
            Event::End(TagEnd::CodeBlock) => {
                in_block = false;
                continue;
            }
            Event::Text(words) if !in_block => words.to_string(),
            // No phrase goes on behind a piece of code.
            Event::Code(_) => "`".to_owned(),
            Event::SoftBreak | Event::HardBreak => " ".to_owned(),
            Event::End(
                TagEnd::Paragraph | TagEnd::Heading(_) | TagEnd::TableCell | TagEnd::Item,
            ) => {
                passages.push(Passage::new());
                continue;
            }
            _ => continue,
        };
        let line = text[..range.start].matches('\n').count() + 1;
        passages.last_mut().unwrap().push((line, words));
    }
    passages
}

/// The comments of a program: those on lines that follow one another are one.
fn of_comments(text: &str, marker: &str) -> Vec<Passage> {
    let mut passages = vec![Passage::new()];
    for (number, line) in (1..).zip(text.lines()) {
        match line.split_once(marker) {
            // `///` and `//!` are comments too.
            Some((_, words)) => {
                let words = format!("{} ", words.trim_start_matches(['/', '!']));
                passages.last_mut().unwrap().push((number, words));
            }
            None => passages.push(Passage::new()),
        }
    }
    passages
}

/// What `part` finds behind the first words of each line.
fn of_lines(text: &str, part: fn(&str) -> Option<(&str, &str)>) -> Vec<Passage> {
    let lines = (1..).zip(text.lines());
    lines
        .filter_map(|(number, line)| Some(vec![(number, part(line)?.1.to_owned())]))
        .collect()
}

/// The lines of `passage` on which `phrase` begins. A number in it is any number.
fn lines_with(passage: &Passage, phrase: &str) -> Vec<usize> {
    let phrase = plain(phrase);
    let mut text = String::new();
    let mut starts = Vec::new();
    for (line, words) in passage {
        // Lines of one comment or paragraph are words apart.
        if starts.last().is_some_and(|(_, before)| before != line) {
            text.push(' ');
        }
        let start = plain(&text).len();
        starts.push((start, *line));
        text.push_str(words);
    }
    let text = plain(&text);
    let is_inside = |letter: Option<char>| letter.is_some_and(|c| c.is_alphanumeric() || c == '\'');
    let found = text.match_indices(&phrase).filter(|(start, _)| {
        let before = text[..*start].chars().next_back();
        let after = text[start + phrase.len()..].chars().next();
        !is_inside(before.filter(|_| phrase.starts_with(char::is_alphanumeric)))
            && !is_inside(after)
    });
    found
        .map(|(start, _)| {
            let pieces = starts.iter().take_while(|(piece, _)| *piece <= start + 1);
            pieces.last().map_or(1, |(_, line)| *line)
        })
        .collect()
}

/// `text` in small letters, with one space between words, and 0 for each number.
fn plain(text: &str) -> String {
    let mut plain = String::new();
    for letter in text.to_lowercase().chars() {
        let last = plain.chars().next_back();
        match letter {
            _ if letter.is_whitespace() && last == Some(' ') => {}
            _ if letter.is_whitespace() => plain.push(' '),
            _ if letter.is_ascii_digit() && last == Some('0') => {}
            _ if letter.is_ascii_digit() => plain.push('0'),
            _ => plain.push(letter),
        }
    }
    plain
}
