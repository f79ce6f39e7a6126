//! What backs a statement: each row and each point of the sections that compare and
//! warn leads to a program, a page or a primary source.

use pulldown_cmark::{CodeBlockKind, Event, Options, Parser, Tag, TagEnd};
use std::collections::BTreeSet;
use std::ops::Range;

/// The sections in which each statement names what backs it.
const SECTIONS: [&str; 2] = ["What differs", "Watch out"];

/// A row of a table, an item of a list, or a paragraph.
struct Statement {
    start: usize,
    text: String,
    backed: bool,
}

/// The statements of a page that nothing backs, with their lines. What backs one is a
/// link, the name of one of `listings` as code, or an include right below it.
pub fn unbacked(page: &str, listings: &BTreeSet<String>) -> Vec<(usize, String)> {
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
    statements
        .into_iter()
        .filter(|statement| !statement.backed)
        .map(|statement| {
            let line = page[..statement.start].lines().count() + 1;
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

/// The statement that was read last is backed.
fn back(statements: &mut [Statement]) {
    if let Some(statement) = statements.last_mut() {
        statement.backed = true;
    }
}
