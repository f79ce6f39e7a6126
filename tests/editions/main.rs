//! The Chinese edition is complete and current.
//!
//! `po/zh-CN.po` holds it, message by message; CONTRIBUTING.md says how it is
//! kept, and lists the words that it uses.

mod catalogue;
mod edition;
#[path = "../book/folder.rs"]
mod folder;
#[path = "../book/markup.rs"]
mod markup;
mod numbers;
#[path = "../book/package.rs"]
mod package;
#[path = "../book/report.rs"]
mod report;
#[path = "../book/site.rs"]
mod site;
mod sources;

use catalogue::{CATALOGUE, Kind, Message, TRANSLATION, Text, template};
use edition::Page;
use folder::files_below;
use markup::faults_of_markup;
use numbers::difference;
use package::ROOT;
use report::report;
use site::{CHINESE, render_site};
use sources::{NOT_IN_CHINESE, in_chinese};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// What may stand in Chinese text without a translation.
const NAMES: [&str; 13] = [
    "API",
    "Future",
    "JavaScript",
    "Node",
    "Promise",
    "Python",
    "Rust",
    "aiohttp",
    "asyncio",
    "crate",
    "futures",
    "reqwest",
    "uvloop",
];

#[test]
fn the_catalogue_is_current() {
    let (wanted, found) = (template(), &*TRANSLATION);
    // A measurement changes figures alone; the pages have them without a translation.
    let wanted: Vec<_> = wanted.into_iter().filter(needs_words).collect();
    let found: Vec<_> = found
        .iter()
        .filter(|message| needs_words(message))
        .collect();
    let known: BTreeSet<_> = found.iter().map(|message| &message.english).collect();
    let used: BTreeSet<_> = wanted.iter().map(|message| &message.english).collect();
    let mut faults = Vec::new();
    for message in wanted
        .iter()
        .filter(|message| !known.contains(&message.english))
    {
        faults.push(format!(
            "{message} is new or has changed: CONTRIBUTING.md says how to update"
        ));
    }
    for message in &found {
        if !used.contains(&message.english) {
            faults.push(format!("{message} stands on no page any more: delete it"));
        } else if message.chinese.is_empty() {
            faults.push(format!("{message} has no msgstr: translate it"));
        }
        if message.fuzzy {
            faults.push(format!(
                "{message} is fuzzy: read it, mend it and delete the mark"
            ));
        }
    }
    let text = fs::read_to_string(Path::new(ROOT).join(CATALOGUE)).unwrap();
    for (number, _) in (1..)
        .zip(text.lines())
        .filter(|(_, line)| line.starts_with("#~"))
    {
        faults.push(format!(
            "{CATALOGUE}:{number}: stands on no page any more: delete it"
        ));
    }
    report(faults);
}

#[test]
fn code_links_and_marks_are_the_same() {
    report(TRANSLATION.iter().filter_map(|message| {
        let (english, chinese) = (&message.english, &message.chinese);
        let fault = match message.kind {
            Kind::Literal if english != chinese => {
                "is a string of a program, or no text of any page: leave it as it is, or delete it"
                    .into()
            }
            Kind::Literal => return None,
            Kind::Comment => {
                let markers = |text: &str| -> Vec<String> {
                    let lines = text.split('\n');
                    let marker = |line: &str| match line.find("// ").or_else(|| line.find("# ")) {
                        Some(start) => line[..start + 2].to_owned(),
                        None => line.to_owned(),
                    };
                    lines.map(marker).collect()
                };
                if markers(english) == markers(chinese) {
                    return None;
                }
                "is a comment: keep its marker, its lines and the code in between".to_owned()
            }
            Kind::Prose => {
                let english = Text::with_links(english, in_chinese);
                let chinese = Text::of(chinese);
                let every = english.fixed.keys().chain(chinese.fixed.keys());
                let mut differ =
                    every.filter(|part| english.fixed.get(*part) != chinese.fixed.get(*part));
                let part = differ.next()?;
                let count = |text: &Text| text.fixed.get(part).copied().unwrap_or(0);
                format!(
                    "{part} belongs here {} times, and stands here {} times",
                    count(&english),
                    count(&chinese)
                )
            }
        };
        Some(format!("{message} {fault}"))
    }));
}

#[test]
fn every_page_said_to_have_no_chinese_form_is_linked() {
    report(NOT_IN_CHINESE.iter().filter_map(|page| {
        let linked = |message: &Message| message.english.contains(page);
        let unused = !TRANSLATION.iter().any(linked);
        unused.then(|| format!("tests/editions/sources.rs: {page} is linked nowhere: delete it"))
    }));
}

#[test]
fn numbers_are_the_same() {
    report(TRANSLATION.iter().filter_map(|message| {
        let fault = match message.kind {
            Kind::Literal => return None,
            Kind::Comment => difference(&message.english, &message.chinese),
            Kind::Prose => {
                let [english, chinese] =
                    [&message.english, &message.chinese].map(|it| Text::of(it));
                difference(&english.plain, &chinese.plain)
            }
        };
        Some(format!("{message}: {}", fault?))
    }));
}

#[test]
fn every_translation_is_plain_markdown() {
    let prose = TRANSLATION.iter().filter(|it| it.kind == Kind::Prose);
    report(prose.flat_map(|message| {
        let faults = faults_of_markup(&message.chinese).into_iter();
        faults.map(move |(_, fault)| format!("{message}: {fault}"))
    }));
}

fn is_han(character: char) -> bool {
    ('\u{3400}'..='\u{9fff}').contains(&character)
}

#[test]
fn the_words_of_the_site_are_those_of_a_page() {
    report(site_words().iter().flat_map(|words| {
        let place = format!("{}:{}", words.file, words.line);
        let faults = difference(&words.english, &words.chinese).into_iter();
        let faults = faults.chain(faults_of_punctuation(&words.chinese));
        faults
            .map(move |fault| format!("{place}: {fault}"))
            .collect::<Vec<_>>()
    }));
}

#[test]
fn punctuation_is_full_width_and_latin_words_stand_apart() {
    report(TRANSLATION.iter().flat_map(|message| {
        let plain = match message.kind {
            Kind::Literal => return Vec::new(),
            Kind::Comment => message.chinese.replace('`', "\u{1}"),
            Kind::Prose => Text::of(&message.chinese).plain,
        };
        let faults = faults_of_punctuation(&plain).into_iter();
        faults.map(|fault| format!("{message} {fault}")).collect()
    }));
}

/// What is wrong with the punctuation of a Chinese text, in which each piece of code
/// is one `\u{1}`.
fn faults_of_punctuation(plain: &str) -> Vec<String> {
    let characters: Vec<char> = plain.chars().collect();
    let mut faults = Vec::new();
    for pair in characters.windows(2) {
        let (first, second) = (pair[0], pair[1]);
        let beside_han = is_han(first) || is_han(second);
        let latin = |c: char| c.is_ascii_alphanumeric() || c == '\u{1}';
        let full_width = |c: char| "，。：；？！（）、“”".contains(c);
        let fault = if beside_han && [first, second].iter().any(|c| ",.:;?!()".contains(*c)) {
            "half-width punctuation beside Chinese: use ，。：；？！（）"
        } else if is_han(first) && latin(second) || latin(first) && is_han(second) {
            "no space between Chinese and a Latin word, a number or code"
        } else if first == ' ' && full_width(second) && second != '“'
            || full_width(first) && second == ' ' && first != '”'
        {
            "a space beside full-width punctuation"
        } else if beside_han && (first == '*' || second == '*') {
            "an asterisk that marks nothing: put punctuation outside of `**`"
        } else {
            continue;
        };
        let place = String::from_iter([first, second]).replace('\u{1}', "`");
        faults.push(format!("at {place:?}: {fault}"));
    }
    faults
}

#[test]
fn words_are_those_of_the_list() {
    let words = word_list();
    assert!(words.len() > 10, "CONTRIBUTING.md: where is the word list?");
    report(TRANSLATION.iter().flat_map(|message| {
        if message.kind == Kind::Literal {
            return Vec::new();
        }
        let english = Text::of(&message.english).plain.to_lowercase();
        let chinese = Text::of(&message.chinese).plain;
        let mut faults = Vec::new();
        for word in &words {
            let says = |english: &str, term: &str| {
                let mut words =
                    english.split(|c: char| !c.is_ascii_alphanumeric() && !"-_".contains(c));
                words.any(|word| word == term)
            };
            if word.english.iter().any(|term| says(&english, term))
                && !word.chinese.iter().any(|term| chinese.contains(term))
            {
                faults.push(format!(
                    "{message}: {:?} is {:?}",
                    word.english, word.chinese
                ));
            }
            for term in word.wrong.iter().filter(|term| chinese.contains(*term)) {
                faults.push(format!(
                    "{message}: {term:?} is not what {:?} is called",
                    word.english
                ));
            }
        }
        faults
    }));
}

#[test]
fn nothing_is_left_in_english() {
    report(TRANSLATION.iter().filter_map(|message| {
        let plain = match message.kind {
            Kind::Literal => return None,
            Kind::Comment => message.chinese.clone(),
            Kind::Prose => Text::of(&message.chinese).plain,
        };
        // What a program prints, a title or an explained word is set apart.
        let said = without_quotes(&plain);
        let mut words = said.split(|c: char| is_han(c) || "，。：；？！（）、".contains(c));
        let english = words.find(|run| {
            let words = run
                .split_whitespace()
                .filter(|word| word.chars().all(char::is_alphabetic));
            let left: Vec<&str> = words.filter(|word| !NAMES.contains(word)).collect();
            // The names of people and titles are written in capitals.
            left.len() > 1 && left.iter().any(|word| word.starts_with(char::is_lowercase))
        })?;
        Some(format!(
            "{message}: {:?} is left in English",
            english.trim()
        ))
    }));
}

#[test]
fn both_editions_show_the_same() {
    let english = render_site();
    let chinese = english.join(CHINESE);
    let mut faults = Vec::new();
    let pages = files_below(&english, "html").into_iter();
    for file in pages.filter(|page| !page.starts_with(&chinese)) {
        let place = file.strip_prefix(&english).unwrap();
        if !chinese.join(place).is_file() {
            faults.push(format!(
                "{}: the Chinese edition lacks this page",
                place.display()
            ));
            continue;
        }
        let (english, chinese) = (Page::read(&file), Page::read(&chinese.join(place)));
        if english.headings != chinese.headings {
            faults.push(format!(
                "{}: the addresses of the headings differ",
                place.display()
            ));
        }
        let differ = english
            .blocks
            .iter()
            .zip(&chinese.blocks)
            .find(|(english, chinese)| !english.is_same_code(chinese));
        if let Some((english, chinese)) = differ {
            faults.push(format!(
                "{}: {:?} became {:?}",
                place.display(),
                english,
                chinese
            ));
        } else if english.blocks.len() != chinese.blocks.len() {
            faults.push(format!(
                "{}: shows {} programs and outputs, in English {}",
                place.display(),
                chinese.blocks.len(),
                english.blocks.len()
            ));
        }
    }
    report(faults);
}

/// Whether there is anything to say in another language: not if the message is
/// code, or a figure with its unit.
fn needs_words(message: &Message) -> bool {
    let units = ["s", "ms", "µs", "ns", "B", "KiB", "MiB", "GiB"];
    let plain = Text::of(&message.english).plain;
    let mut words = plain
        .split_whitespace()
        .filter(|word| !units.contains(word));
    message.kind != Kind::Literal && words.any(|word| word.contains(char::is_alphabetic))
}

/// A word of the site itself, in both languages.
struct SiteWords {
    file: String,
    line: usize,
    english: String,
    chinese: String,
}

/// What templates and scripts say: each English string and the Chinese one behind it.
fn site_words() -> Vec<SiteWords> {
    let theme = Path::new(ROOT).join("theme");
    let mut files = files_below(&theme, "hbs");
    files.push(theme.join("words.js"));
    let mut words = Vec::new();
    for file in files {
        let text = fs::read_to_string(&file).unwrap();
        let strings: Vec<(usize, &str)> = (1..)
            .zip(text.lines())
            .flat_map(|(number, line)| {
                let strings = line.split(['"', '`']).skip(1).step_by(2);
                strings.map(move |string| (number, string))
            })
            .collect();
        for pair in strings.windows(2) {
            let [(_, english), (line, chinese)] = [pair[0], pair[1]];
            if chinese.contains(is_han) && !english.contains(is_han) {
                words.push(SiteWords {
                    file: file.strip_prefix(ROOT).unwrap().display().to_string(),
                    line,
                    english: english.to_owned(),
                    chinese: chinese.to_owned(),
                });
            }
        }
    }
    words
}

/// The text without what stands in “ ”, （ ） or 《 》.
fn without_quotes(text: &str) -> String {
    let mut depth = 0;
    let outside = text.chars().filter(|character| {
        depth += i32::from("“（《".contains(*character));
        let shown = depth == 0;
        depth -= i32::from("”）》".contains(*character));
        shown
    });
    outside.collect()
}

/// A row of the word list in CONTRIBUTING.md.
struct Word {
    english: Vec<String>,
    chinese: Vec<String>,
    wrong: Vec<String>,
}

/// The word list: a table whose head begins with "English".
fn word_list() -> Vec<Word> {
    let text = fs::read_to_string(Path::new(ROOT).join("CONTRIBUTING.md")).unwrap();
    let rows = text
        .lines()
        .skip_while(|line| !line.starts_with("| English |"));
    rows.skip(2)
        .take_while(|line| line.starts_with('|'))
        .map(|line| {
            let cells: Vec<&str> = line.trim_matches('|').split('|').collect();
            let terms = |cell: &str| {
                let terms = cell.split(',').map(|term| term.trim().to_owned());
                terms.filter(|term| !term.is_empty()).collect()
            };
            Word {
                english: terms(cells[0]),
                chinese: terms(cells[1]),
                wrong: terms(cells[2]),
            }
        })
        .collect()
}
