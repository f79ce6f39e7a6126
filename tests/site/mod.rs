//! The site as `mdbook build` makes it, rendered in-process.

use crate::package::ROOT;
use mdbook_driver::MDBook;
use mdbook_driver::config::Config;
use mdbook_mermaid::Mermaid;
use std::path::{Path, PathBuf};

/// The book as `book.toml` configures it, with the preprocessors built in; its
/// site goes to a folder below `target/`, one for each test file: they may run
/// at the same time.
pub fn load_book() -> MDBook {
    let mut config = Config::from_disk(Path::new(ROOT).join("book.toml")).unwrap();
    let target = Path::new(env!("CARGO_TARGET_TMPDIR"));
    config.build.build_dir = target.join(env!("CARGO_CRATE_NAME")).join("book");
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
