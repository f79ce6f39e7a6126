//! What backs a statement: each row and each point of the sections that compare and
//! warn leads to a program, a page or a primary source.

use crate::listing::ROOT;
use crate::page::PAGES;
use crate::report::report;
use pulldown_cmark::{CodeBlockKind, Event, Options, Parser, Tag, TagEnd};
use std::collections::BTreeSet;
use std::fs;
use std::ops::Range;
use std::path::Path;

/// The sections in which each statement names what backs it.
const SECTIONS: [&str; 2] = ["What differs", "Watch out"];

/// A row of a table, an item of a list, or a paragraph.
struct Statement {
    start: usize,
    text: String,
    backed: bool,
}

#[test]
fn every_row_and_point_names_what_backs_it() {
    let mut faults = Vec::new();
    for page in PAGES.iter() {
        let listings = page.includes().filter_map(|include| {
            let folder = include.parent()?;
            Some(folder.file_name()?.to_str()?.to_owned())
        });
        let text = fs::read_to_string(Path::new(ROOT).join(&page.path)).unwrap();
        for (line, statement) in unbacked(&text, &listings.collect()) {
            faults.push(format!(
                "{page}:{line}: nothing backs {statement:?}: link a page or a primary source, or \
                 name a listing of this page as code"
            ));
        }
    }
    report(faults);
}

#[test]
fn every_sentence_of_the_summary_leads_to_a_heading() {
    let summary = "src/summary.md";
    let text = fs::read_to_string(Path::new(ROOT).join(summary)).unwrap();
    let unbacked = sentences_without_heading(&text);
    report(unbacked.iter().map(|(line, sentence)| {
        format!("{summary}:{line}: {sentence:?} leads to no heading: link path.md#id that shows it")
    }));
}

/// The statements of a page that nothing backs, with their lines. What backs one is a
/// link, the name of one of `listings` as code, or an include right below it.
fn unbacked(page: &str, listings: &BTreeSet<String>) -> Vec<(usize, String)> {
    let mut statements: Vec<Statement> = Vec::new();
    let mut heading = None;
    let mut holds = false;
    // Of what is nested, the outermost is the statement.
    let mut depth = 0;
    for (event, range) in Parser::new_ext(page, Options::all()).into_offset_iter() {
        match &event {
            Event::Start(Tag::Heading { .. }) => heading = Some(String::new()),
            Event::End(TagEnd::Heading(_)) => {
                let title = heading.take().unwrap();
                holds = SECTIONS.contains(&title.as_str());
            }
            Event::Text(words) if heading.is_some() => heading.as_mut().unwrap().push_str(words),
            _ => {}
        }
        if !holds {
            continue;
        }
        match event {
            Event::Start(Tag::Paragraph | Tag::Item | Tag::TableRow) => {
                if depth == 0 {
                    statements.push(statement(page, range));
                }
                depth += 1;
            }
            Event::End(TagEnd::Paragraph | TagEnd::Item | TagEnd::TableRow) => depth -= 1,
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(_))) => back(&mut statements),
            Event::Start(Tag::Link { .. }) => back(&mut statements),
            Event::Code(code) if listings.contains(&*code) => back(&mut statements),
            _ => {}
        }
    }
    of_unbacked(page, statements)
}

fn of_unbacked(page: &str, statements: Vec<Statement>) -> Vec<(usize, String)> {
    let unbacked = statements.into_iter().filter(|statement| !statement.backed);
    unbacked
        .map(|statement| {
            let line = page[..statement.start].matches('\n').count() + 1;
            (line, statement.text)
        })
        .collect()
}

fn statement(page: &str, range: Range<usize>) -> Statement {
    let text = page[range.clone()].lines().next().unwrap_or_default();
    Statement {
        start: range.start,
        text: text.to_owned(),
        backed: false,
    }
}

/// The sentences of `page` above the section "Further reading" that hold no link to a
/// heading of a page, with their lines.
fn sentences_without_heading(page: &str) -> Vec<(usize, String)> {
    let mut sentences = Vec::new();
    let mut ends = true;
    let mut prose = 0;
    let mut lead = false;
    let mut heading: Option<String> = None;
    for (event, range) in Parser::new_ext(page, Options::all()).into_offset_iter() {
        match event {
            Event::Start(Tag::Heading { .. }) => heading = Some(String::new()),
            Event::End(TagEnd::Heading(_)) if heading.take().unwrap() == "Further reading" => {
                break;
            }
            Event::Start(Tag::Paragraph | Tag::Item) => {
                prose += 1;
                ends = true;
            }
            Event::End(TagEnd::Paragraph | TagEnd::Item) => prose -= 1,
            Event::Start(Tag::Link { dest_url, .. }) if dest_url.contains(".md#") => {
                open(&mut sentences, range.start, &mut ends);
                back(&mut sentences);
            }
            // A lead, such as **Waiting.**, belongs to the sentence behind it.
            Event::Start(Tag::Strong) => lead = true,
            Event::End(TagEnd::Strong) => lead = false,
            Event::Text(words) if heading.is_some() => heading.as_mut().unwrap().push_str(&words),
            Event::Code(code) if prose > 0 => {
                open(&mut sentences, range.start, &mut ends);
                sentences.last_mut().unwrap().text.push_str(&code);
            }
            Event::Text(words) if prose > 0 => {
                for part in words
                    .split_inclusive('.')
                    .filter(|part| !part.trim().is_empty())
                {
                    open(&mut sentences, range.start, &mut ends);
                    sentences.last_mut().unwrap().text.push_str(part);
                    ends = part.ends_with('.') && !lead;
                }
            }
            _ => {}
        }
    }
    of_unbacked(page, sentences)
}

/// Begins a sentence at `start` if the last one has ended.
fn open(sentences: &mut Vec<Statement>, start: usize, ends: &mut bool) {
    if std::mem::take(ends) {
        sentences.push(Statement {
            start,
            text: String::new(),
            backed: false,
        });
    }
}

/// The statement that was read last is backed.
fn back(statements: &mut [Statement]) {
    if let Some(statement) = statements.last_mut() {
        statement.backed = true;
    }
}
