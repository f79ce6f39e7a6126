//! What a rendered page tells search engines, and those who share a link to it.

use html5gum::{Token, Tokenizer};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

#[derive(Default)]
pub struct Head {
    pub descriptions: Vec<String>,
    /// The addresses that the page gives for itself.
    pub addresses: Vec<String>,
    /// The addresses of the same page in each language.
    pub alternates: BTreeMap<String, String>,
    /// The language that the page is in.
    pub language: Option<String>,
}

impl Head {
    pub fn read(file: &Path) -> Head {
        let mut head = Head::default();
        let html = fs::read_to_string(file).unwrap();
        for token in Tokenizer::new(&html) {
            let Ok(Token::StartTag(tag)) = token else {
                continue;
            };
            let attribute = |name: &str| {
                let value = tag.attributes.get(name.as_bytes())?;
                Some(String::from_utf8_lossy(value).into_owned())
            };
            match (attribute("name").as_deref(), attribute("rel").as_deref()) {
                (Some("description"), _) => head.descriptions.extend(attribute("content")),
                (_, Some("canonical")) => head.addresses.extend(attribute("href")),
                (_, Some("alternate")) if *tag.name == b"link" => {
                    let language = attribute("hreflang");
                    head.alternates.extend(language.zip(attribute("href")));
                }
                _ if *tag.name == b"html" => head.language = attribute("lang"),
                _ => {}
            }
        }
        head
    }
}
