//! What Markdown lets pass, and no text of the book may hold.

use html5gum::{Token, Tokenizer};
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

/// The elements that a text may write in HTML, and the one attribute that they may
/// have: a piece of text says which language it is in.
const ELEMENTS: [&str; 2] = ["div", "span"];
const ATTRIBUTE: &str = "lang";

/// The faults of a Markdown text, with their lines: HTML that is none of its
/// business, a link without a text, a picture without words.
pub fn faults_of_markup(text: &str) -> Vec<(usize, String)> {
    let mut faults = Vec::new();
    // The links and pictures that are open, with the words in them.
    let mut open: Vec<String> = Vec::new();
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_HEADING_ATTRIBUTES;
    for (event, range) in Parser::new_ext(text, options).into_offset_iter() {
        let line = || text[..range.start].matches('\n').count() + 1;
        match event {
            Event::Html(html) | Event::InlineHtml(html) => {
                faults.extend(fault_of_html(&html).map(|fault| (line(), fault)));
            }
            Event::Start(Tag::Heading { classes, attrs, .. })
                if !classes.is_empty() || !attrs.is_empty() =>
            {
                let fault = "a heading has an id, and no class and no other attribute";
                faults.push((line(), fault.to_owned()));
            }
            Event::Start(Tag::Link { .. } | Tag::Image { .. }) => open.push(String::new()),
            Event::Text(words) | Event::Code(words) => {
                open.iter_mut().for_each(|text| text.push_str(&words));
            }
            Event::End(end @ (TagEnd::Link | TagEnd::Image)) => {
                let words = open.pop().unwrap_or_default();
                if words.trim().is_empty() {
                    let fault = match end {
                        TagEnd::Link => "a link without a text: say where it leads",
                        _ => "a picture without words: say what there is to see, in its [ ]",
                    };
                    faults.push((line(), fault.to_owned()));
                }
            }
            _ => {}
        }
    }
    faults
}

/// Why `html` may not stand in a text.
fn fault_of_html(html: &str) -> Option<String> {
    let fault = || {
        Some(format!(
            "{:?}: write Markdown; of HTML, only {ELEMENTS:?} with the attribute {ATTRIBUTE:?}",
            html.trim()
        ))
    };
    for token in Tokenizer::new(html) {
        let Ok(token) = token;
        let is_fine = match token {
            Token::StartTag(tag) => {
                let mut attributes = tag.attributes.keys();
                is_allowed(&tag.name) && attributes.all(|name| **name == ATTRIBUTE.as_bytes())
            }
            Token::EndTag(tag) => is_allowed(&tag.name),
            Token::String(text) => text.iter().all(u8::is_ascii_whitespace),
            _ => false,
        };
        if !is_fine {
            return fault();
        }
    }
    None
}

fn is_allowed(element: &[u8]) -> bool {
    ELEMENTS.iter().any(|name| name.as_bytes() == element)
}
