//! What stands on a page besides its blocks.

use crate::language::Language;
use crate::listing::ROOT;
use crate::markup::faults_of_markup;
use crate::page::{Heading, PAGES, Row, normal};
use crate::report::report;
use crate::site::load_book;
use pulldown_cmark::HeadingLevel;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// The sections that close each numbered page with a listing, in this order. Those without
/// a number come before the book's chapters: they say what the book is.
const CLOSING_SECTIONS: [&str; 3] = ["What differs", "Watch out", "Read on"];

/// The pages that nobody reads from end to end.
const LOOKED_UP: [&str; 2] = ["src/comparison.md", "src/terms.md"];

#[test]
fn every_row_of_the_comparison_names_what_its_page_runs() {
    let comparison = Path::new("src/comparison.md");
    let page = PAGES.iter().find(|page| page.path == comparison).unwrap();
    let mut faults = Vec::new();
    for row in &page.rows {
        let target = row.cells.first().and_then(|cell| cell.links.first());
        let target = target.map_or("", |link| link.split('#').next().unwrap());
        let target = normal(&comparison.with_file_name(target));
        let Some(shown) = PAGES.iter().find(|page| page.path == target) else {
            faults.push(format!(
                "{page}:{}: the first cell links to no page",
                row.line
            ));
            continue;
        };
        for (column, language) in (1..).zip(Language::ALL) {
            let cell = &row.cells[column];
            let programs: String = shown
                .includes()
                .filter(|file| file.ends_with(format!("main.{}", language.extension())))
                .map(|file| fs::read_to_string(Path::new(ROOT).join(file)).unwrap())
                .collect();
            // Where a language has no name for it, the page's own table says so.
            let says = |row: &Row| {
                let cells = row.cells.get(column);
                cells.is_some_and(|says| says.text.starts_with(&cell.text))
            };
            if cell.code.is_empty() && (cell.text.is_empty() || !shown.rows.iter().any(says)) {
                faults.push(format!(
                    "{page}:{}: no code for {language:?}, and no cell of {shown} that says {:?}",
                    row.line, cell.text
                ));
            }
            for code in cell.code.iter().filter(|code| !programs.contains(*code)) {
                faults.push(format!(
                    "{page}:{}: {shown} runs no `{code}` in {language:?}",
                    row.line
                ));
            }
        }
    }
    report(faults);
}

#[test]
fn every_page_asks_answers_and_has_its_parts_in_order() {
    let book = load_book("en");
    let numbered: Vec<PathBuf> = book
        .book
        .chapters()
        .filter(|chapter| chapter.number.is_some())
        .filter_map(|chapter| Some(Path::new("src").join(chapter.path.as_ref()?)))
        .collect();
    let mut faults = Vec::new();
    for page in PAGES.iter() {
        let is_title = |heading: &&Heading| heading.level == HeadingLevel::H1;
        let opens_with_title = page.headings.first().as_ref().is_some_and(is_title);
        if !opens_with_title || page.headings.iter().filter(is_title).count() != 1 {
            faults.push(format!(
                "{page}:1: a page opens with its title, the only `# ` heading"
            ));
        }
        let (least, most) = if page.includes().next().is_some() {
            (200, 700)
        } else if LOOKED_UP.iter().any(|path| page.path == Path::new(path)) {
            (40, 1000)
        } else {
            (40, 700)
        };
        if !(least..=most).contains(&page.words) {
            faults.push(format!(
                "{page}: {} words of prose; {least} to {most} are read",
                page.words
            ));
        }
        if page.includes().next().is_none() {
            continue;
        }
        if !page.opening.contains('?') {
            faults.push(format!("{page}:3: the first paragraph asks no question"));
        }
        let sections: Vec<&str> = page
            .headings
            .iter()
            .filter(|heading| heading.level == HeadingLevel::H2)
            .map(|heading| heading.text.as_str())
            .collect();
        if numbered.contains(&page.path) && !sections.ends_with(&CLOSING_SECTIONS) {
            faults.push(format!(
                "{page}: ends with the sections {sections:?}, and must end with {CLOSING_SECTIONS:?}"
            ));
        }
    }
    report(faults);
}

#[test]
fn every_page_has_one_title_wherever_it_is_named() {
    let mut titles = BTreeMap::new();
    for page in PAGES.iter() {
        let title = page.headings.first().map_or("", |heading| &heading.text);
        titles.insert(title, &page.path);
    }
    let mut faults = Vec::new();
    for chapter in load_book("en").book.chapters() {
        let page = chapter
            .path
            .as_ref()
            .map(|path| Path::new("src").join(path));
        if titles.get(chapter.name.as_str()).copied() != page.as_ref() {
            faults.push(format!(
                "src/SUMMARY.md: {:?} is not the title of {:?}: write that",
                chapter.name, chapter.path
            ));
        }
    }
    for page in PAGES.iter() {
        for link in page
            .links
            .iter()
            .filter(|link| !link.target.contains("://"))
        {
            let path = link.target.split('#').next().unwrap();
            let target = match path.is_empty() {
                true => page.path.clone(),
                false => page.file(path),
            };
            let named = titles.get(link.text.as_str());
            if let Some(named) = named.filter(|named| ***named != target) {
                faults.push(format!(
                    "{page}:{}: {:?} is the title of {}, and the link leads to {}: change one",
                    link.line,
                    link.text,
                    named.display(),
                    target.display()
                ));
            }
        }
    }
    report(faults);
}

#[test]
fn no_word_stands_twice() {
    let mut faults = Vec::new();
    for page in PAGES.iter() {
        let text = fs::read_to_string(Path::new(ROOT).join(&page.path)).unwrap();
        let mut before = "";
        for (number, line) in (1..).zip(text.lines()) {
            for word in line.split_whitespace().chain(line.is_empty().then_some("")) {
                if word == before && word.chars().all(char::is_alphabetic) && !word.is_empty() {
                    faults.push(format!("{page}:{number}: {word:?} twice: delete one"));
                }
                before = word;
            }
        }
    }
    report(faults);
}

#[test]
fn no_heading_skips_a_level() {
    report(PAGES.iter().flat_map(|page| {
        let pairs = page.headings.windows(2);
        pairs.filter_map(move |pair| {
            let (above, below) = (&pair[0], &pair[1]);
            (below.level as usize > above.level as usize + 1).then(|| {
                format!(
                    "{page}:{}: {:?} is a {}, below a {}: take away a `#`",
                    below.line, below.text, below.level, above.level
                )
            })
        })
    }));
}

#[test]
fn every_row_of_a_table_is_full() {
    let mut faults = Vec::new();
    for page in PAGES.iter() {
        for row in &page.rows {
            let (written, wanted) = (row.written, row.cells.len());
            if written != wanted {
                faults.push(format!(
                    "{page}:{}: {written} cells, and the table has {wanted} columns",
                    row.line
                ));
            }
            for (column, cell) in (1..).zip(&row.cells) {
                if cell.text.trim().is_empty() && column <= written {
                    faults.push(format!(
                        "{page}:{}: says nothing in column {column}: if there is nothing to \
                         say, say so",
                        row.line
                    ));
                }
            }
        }
    }
    report(faults);
}

#[test]
fn every_text_is_plain_markdown() {
    report(PAGES.iter().flat_map(|page| {
        let text = fs::read_to_string(Path::new(ROOT).join(&page.path)).unwrap();
        let faults = faults_of_markup(&text).into_iter();
        faults.map(move |(line, fault)| format!("{page}:{line}: {fault}"))
    }));
}
