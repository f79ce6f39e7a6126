//! What of a rendered page is the same in both editions.

use html5gum::{Token, Tokenizer};
use proc_macro2::{Group, TokenStream, TokenTree};
use std::fs;
use std::path::Path;
use std::str::FromStr;

/// The headings, programs, outputs and diagrams of a page, from top to bottom.
#[derive(Default)]
pub struct Page {
    /// What the address of the page may end with, one for each heading.
    pub headings: Vec<String>,
    pub blocks: Vec<Block>,
}

/// A program, an output or a diagram.
#[derive(PartialEq, Debug)]
pub struct Block {
    /// What it is, as classes of the element.
    pub class: String,
    pub text: String,
}

impl Page {
    pub fn read(file: &Path) -> Page {
        let mut page = Page::default();
        let mut inside = None;
        let html = fs::read_to_string(file).unwrap();
        for token in Tokenizer::new(&html) {
            let Ok(token) = token;
            match token {
                Token::StartTag(tag) => {
                    let attribute = |name: &str| {
                        let value = tag.attributes.get(name.as_bytes())?;
                        Some(String::from_utf8_lossy(value).into_owned())
                    };
                    let class = attribute("class").unwrap_or_default();
                    match &**tag.name {
                        b"h1" | b"h2" | b"h3" | b"h4" => page.headings.extend(attribute("id")),
                        b"pre" if class.contains("mermaid") => inside = page.begin("pre", class),
                        b"code" if class.contains("language-") => {
                            inside = page.begin("code", class);
                        }
                        _ => {}
                    }
                }
                Token::String(text) if inside.is_some() => {
                    let block = page.blocks.last_mut().unwrap();
                    block.text.push_str(&String::from_utf8_lossy(&text));
                }
                Token::EndTag(tag) if inside.is_some_and(|name| name.as_bytes() == &**tag.name) => {
                    inside = None;
                }
                _ => {}
            }
        }
        page
    }

    /// Begins a block, and gives the name of the element that it is in.
    fn begin(&mut self, element: &'static str, class: String) -> Option<&'static str> {
        let text = String::new();
        self.blocks.push(Block { class, text });
        Some(element)
    }
}

impl Block {
    /// Whether it says the same as `other`, comments apart. Rust blocks must have the
    /// same tokens: skeptic compiles and runs those of the English edition only.
    pub fn is_same_code(&self, other: &Block) -> bool {
        if self.class.contains("language-rust") {
            let tokens = |block: &Block| {
                let tokens = TokenStream::from_str(&block.text).ok();
                tokens.map(|tokens| without_documentation(tokens).to_string())
            };
            let mine = tokens(self);
            return self.class == other.class && mine.is_some() && mine == tokens(other);
        }
        let (mine, others) = (self.text.lines(), other.text.lines());
        self.class == other.class
            && mine.clone().count() == others.clone().count()
            && mine
                .zip(others)
                .all(|(mine, other)| without_comment(mine) == without_comment(other))
    }
}

/// The line up to the marker of a comment, if it has one outside of a string.
fn without_comment(line: &str) -> &str {
    let markers = ["// ", "# "];
    let starts = markers.iter().flat_map(|marker| line.match_indices(marker));
    let comment = starts.map(|(start, _)| start).filter(|start| {
        let before = &line[..*start];
        ['"', '`']
            .iter()
            .all(|quote| before.matches(*quote).count() % 2 == 0)
    });
    &line[..comment.min().unwrap_or(line.len())]
}

/// The tokens without those of `///` and `//!`, which are comments to a reader.
fn without_documentation(tokens: TokenStream) -> TokenStream {
    let mut kept: Vec<TokenTree> = Vec::new();
    for token in tokens {
        let TokenTree::Group(group) = &token else {
            kept.push(token);
            continue;
        };
        if group.stream().to_string().starts_with("doc = ") {
            while matches!(kept.last(), Some(TokenTree::Punct(mark)) if "#!".contains(mark.as_char()))
            {
                kept.pop();
            }
            continue;
        }
        let inside = without_documentation(group.stream());
        kept.push(Group::new(group.delimiter(), inside).into());
    }
    kept.into_iter().collect()
}
