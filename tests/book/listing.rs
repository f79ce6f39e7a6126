//! A listing: one folder in `examples/`, one idea, the same program in each
//! language.

pub use crate::package::ROOT;
use std::fs;
use std::path::{Path, PathBuf};

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
