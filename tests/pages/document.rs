//! A page of the site, as far as links are concerned.

use html5gum::{Token, Tokenizer};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// What of a rendered page matters to links.
#[derive(Default)]
pub struct Document {
    pub ids: BTreeSet<String>,
    pub repeated_ids: BTreeSet<String>,
    pub links: BTreeSet<String>,
    /// Where its links start, if that is not where it lies.
    pub base: Option<String>,
}

impl Document {
    pub fn read(file: &Path) -> Document {
        let mut document = Document::default();
        let html = fs::read_to_string(file).unwrap();
        for token in Tokenizer::new(&html) {
            let Ok(Token::StartTag(tag)) = token else {
                continue;
            };
            for (name, value) in &tag.attributes {
                let value = String::from_utf8_lossy(value).into_owned();
                match &***name {
                    b"id" if !document.ids.insert(value.clone()) => {
                        document.repeated_ids.insert(value);
                    }
                    b"href" if *tag.name == b"base" => document.base = Some(value),
                    b"href" | b"src" => {
                        document.links.insert(value);
                    }
                    _ => {}
                }
            }
        }
        document
    }
}
