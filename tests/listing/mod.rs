//! A listing: one folder in `examples/`, one idea, the same program in each
//! language, and what that program writes.

use std::fs;
use std::path::{Path, PathBuf};

/// Where the package lies; every path in a message is relative to it.
pub const ROOT: &str = env!("CARGO_MANIFEST_DIR");

/// The languages of the book, in the order in which a page shows them.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Language {
    Rust,
    Python,
    JavaScript,
}

impl Language {
    pub const ALL: [Language; 3] = [Language::Rust, Language::Python, Language::JavaScript];

    /// The language's name, as trials and the pages' code fences write it.
    pub fn name(self) -> &'static str {
        match self {
            Language::Rust => "rust",
            Language::Python => "python",
            Language::JavaScript => "javascript",
        }
    }

    /// What the file names of this language end with, without the dot.
    pub fn extension(self) -> &'static str {
        match self {
            Language::Rust => "rs",
            Language::Python => "py",
            Language::JavaScript => "mjs",
        }
    }
}

/// One folder in `examples/`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Listing {
    pub name: String,
}

impl Listing {
    /// Every listing of the book, by name.
    pub fn all() -> Vec<Listing> {
        names_in(&Path::new(ROOT).join("examples"))
            .into_iter()
            .filter(|name| name != "node_modules")
            .filter(|name| Path::new(ROOT).join("examples").join(name).is_dir())
            .map(|name| Listing { name })
            .collect()
    }

    /// A file of this listing, relative to the package: `examples/<name>/<file>`.
    pub fn file(&self, file: &str) -> PathBuf {
        Path::new("examples").join(&self.name).join(file)
    }

    /// The names of all files in the folder.
    pub fn files(&self) -> Vec<String> {
        names_in(&Path::new(ROOT).join("examples").join(&self.name))
    }

    /// The name of the file that says what `language` writes to `stream`
    /// (`stdout` or `stderr`): its own where there is one, else the common one.
    pub fn expectation(&self, stream: &str, language: Language) -> String {
        let own = format!("{stream}.{}.txt", language.extension());
        if Path::new(ROOT).join(self.file(&own)).exists() {
            own
        } else {
            format!("{stream}.txt")
        }
    }
}

/// The sorted names of what is in `folder`, without hidden files.
fn names_in(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder)
        .unwrap_or_else(|error| panic!("{}: {error}", folder.display()))
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| !name.starts_with('.'))
        .collect();
    names.sort();
    names
}
