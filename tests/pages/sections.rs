//! What search reads: the sections of an edition, without the markup and with each
//! name of a program once. `theme/finder.js` makes its index of them.

use crate::SITE;
use crate::site::CHINESE;
use html5gum::{Token, Tokenizer};
use serde::Serialize;
use std::collections::BTreeSet;
use std::fs;

/// A heading and all that stands below it, up to the next. Each text is what a reader
/// sees, its words parted by one space.
#[derive(Default, Serialize)]
struct Section {
    /// Relative to the edition.
    address: String,
    title: String,
    /// The first paragraph of the page, in the section that opens it.
    #[serde(skip_serializing_if = "String::is_empty")]
    lead: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    prose: String,
    /// What programs have printed.
    #[serde(skip_serializing_if = "String::is_empty")]
    output: String,
    /// The names in programs.
    #[serde(skip_serializing_if = "String::is_empty")]
    program: String,
}

/// Where in a section a text belongs.
#[derive(Clone, Copy, PartialEq)]
enum Part {
    Title,
    Lead,
    Prose,
    Output,
    Program,
}

/// The sections of `pages`, which lie in `folder` of the site: one a line, as JSON, and
/// an empty line between two pages.
pub fn sections_of(pages: &[String], folder: &str) -> String {
    let pages = pages.iter().map(|page| {
        let html = fs::read_to_string(SITE.join(folder).join(page)).unwrap();
        let sections = read(&of_one_edition(&html, folder), page);
        let lines = sections.iter().map(|it| serde_json::to_string(it).unwrap());
        lines.map(|line| line + "\n").collect::<String>()
    });
    pages.collect::<Vec<_>>().join("\n")
}

/// What readers of the edition in `folder` see of figures, which both editions share:
/// they have their words twice.
fn of_one_edition(html: &str, folder: &str) -> String {
    const ENGLISH: &str = "<span lang=\"en\">";
    const BETWEEN: &str = "</span><span lang=\"zh-CN\">";
    let mut parts = html.split(ENGLISH);
    let mut seen = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let twice = part.split_once("</span>").and_then(|(english, _)| {
            let (chinese, rest) = part[english.len()..]
                .strip_prefix(BETWEEN)?
                .split_once("</span>")?;
            Some(([english, chinese][usize::from(folder == CHINESE)], rest))
        });
        let (words, rest) = twice.unwrap_or((part, ""));
        seen.push_str(words);
        seen.push_str(rest);
    }
    seen
}

fn read(html: &str, page: &str) -> Vec<Section> {
    let start = html.find("<main").expect("a page has a main part");
    let end = html.rfind("</main>").expect("a main part ends");
    let mut sections: Vec<Section> = Vec::new();
    let mut part = Part::Prose;
    // How deep in a drawing or a chart, in which nothing is read: its words are those of
    // the output or of the table.
    let mut hidden = 0;
    let mut is_mermaid = false;
    for token in Tokenizer::new(&html[start..end]) {
        let Ok(token) = token;
        match token {
            Token::StartTag(tag) => {
                let attribute = |name: &[u8]| {
                    let value = tag.attributes.get(name)?;
                    Some(String::from_utf8_lossy(value).into_owned())
                };
                let name: &[u8] = &tag.name;
                let class = attribute(b"class").unwrap_or_default();
                let opens = match name {
                    b"figure" => hidden > 0 || class == "drawing",
                    b"div" => hidden > 0 || class == "chart",
                    _ => false,
                };
                hidden += usize::from(opens);
                if hidden > 0 {
                    continue;
                }
                is_mermaid |= class == "mermaid";
                match name {
                    b"h1" | b"h2" | b"h3" => {
                        let id = attribute(b"id").unwrap_or_default();
                        let address = match sections.is_empty() {
                            true => page.to_owned(),
                            false => format!("{page}#{id}"),
                        };
                        sections.push(Section {
                            address,
                            ..Section::default()
                        });
                        part = Part::Title;
                    }
                    b"p" if sections.len() == 1 && sections[0].lead.is_empty() => {
                        part = Part::Lead;
                    }
                    b"code" if class.contains("language-") => {
                        let programs = ["language-rust", "language-python", "language-javascript"];
                        part = match programs.iter().any(|it| class.contains(it)) {
                            true => Part::Program,
                            false => Part::Output,
                        };
                    }
                    _ => {}
                }
            }
            Token::EndTag(tag) => match &**tag.name {
                b"figure" | b"div" if hidden > 0 => hidden -= 1,
                b"pre" if is_mermaid => is_mermaid = false,
                b"h1" | b"h2" | b"h3" | b"p" | b"pre" => {
                    add(" ", part, &mut sections);
                    part = Part::Prose;
                }
                b"li" | b"td" | b"th" => add(" ", part, &mut sections),
                _ => {}
            },
            Token::String(text) if hidden == 0 && !is_mermaid => {
                add(&String::from_utf8_lossy(&text), part, &mut sections);
            }
            _ => {}
        }
    }
    sections.iter_mut().for_each(tidy);
    sections
}

fn add(text: &str, part: Part, sections: &mut [Section]) {
    if let Some(section) = sections.last_mut() {
        let text_of_part = match part {
            Part::Title => &mut section.title,
            Part::Lead => &mut section.lead,
            Part::Prose => &mut section.prose,
            Part::Output => &mut section.output,
            Part::Program => &mut section.program,
        };
        text_of_part.push_str(text);
    }
}

/// Parts the words by one space, and keeps each name of the programs once.
fn tidy(section: &mut Section) {
    let Section {
        title,
        lead,
        prose,
        output,
        program,
        ..
    } = section;
    for text in [title, lead, prose, output] {
        *text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    }
    let mut seen = BTreeSet::new();
    let names = program.split(|c: char| !c.is_alphanumeric() && !"_$.:".contains(c));
    let names = names.map(|name| name.trim_matches(['.', ':']));
    let names = names.filter(|name| name.len() > 1 && seen.insert(*name));
    *program = names.collect::<Vec<_>>().join(" ");
}
