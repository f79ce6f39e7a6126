//! The site as `mdbook build` makes it, rendered in-process.

use crate::listing::ROOT;
use html5gum::{Token, Tokenizer};
use mdbook_driver::MDBook;
use mdbook_driver::config::Config;
use mdbook_mermaid::Mermaid;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// The book as `book.toml` configures it, with the preprocessors built in; its
/// site goes to a folder below `target/`.
pub fn load_book() -> MDBook {
    let mut config = Config::from_disk(Path::new(ROOT).join("book.toml")).unwrap();
    config.build.build_dir = Path::new(env!("CARGO_TARGET_TMPDIR")).join("book");
    let mut book = MDBook::load_with_config(ROOT, config).unwrap();
    // In the place of the installed program of the same name.
    book.with_preprocessor(Mermaid);
    book
}

/// Builds the site as `mdbook build` does, and returns its folder.
pub fn render_site() -> PathBuf {
    let book = load_book();
    book.build().unwrap();
    book.build_dir_for("html")
}

/// What of a rendered page matters to links.
#[derive(Default)]
pub struct Document {
    pub ids: BTreeSet<String>,
    pub repeated_ids: BTreeSet<String>,
    pub links: BTreeSet<String>,
    pub has_base: bool,
}

impl Document {
    pub fn read(file: &Path) -> Document {
        let mut document = Document::default();
        let html = fs::read_to_string(file).unwrap();
        for token in Tokenizer::new(&html) {
            let Ok(Token::StartTag(tag)) = token else {
                continue;
            };
            document.has_base |= *tag.name == b"base";
            for (name, value) in &tag.attributes {
                let value = String::from_utf8_lossy(value).into_owned();
                match &***name {
                    b"id" if !document.ids.insert(value.clone()) => {
                        document.repeated_ids.insert(value);
                    }
                    b"href" | b"src" if *tag.name != b"base" => {
                        document.links.insert(value);
                    }
                    _ => {}
                }
            }
        }
        document
    }
}
