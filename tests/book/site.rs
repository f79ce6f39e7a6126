//! The site as the host has it, both editions, rendered in-process.

use crate::package::ROOT;
use mdbook_driver::MDBook;
use mdbook_driver::config::Config;
use mdbook_i18n_helpers::preprocessors::Gettext;
use mdbook_mermaid::Mermaid;
use std::path::{Path, PathBuf};

/// The folder of the Chinese edition, within that of the site.
pub const CHINESE: &str = "zh-CN";

/// The book in `language`, as `book.toml` configures it, with the preprocessors
/// built in; its site goes to a folder below `target/`, one for each test file:
/// they may run at the same time.
pub fn load_book(language: &str) -> MDBook {
    let mut config = Config::from_disk(Path::new(ROOT).join("book.toml")).unwrap();
    let target = Path::new(env!("CARGO_TARGET_TMPDIR"));
    config.build.build_dir = target.join(env!("CARGO_CRATE_NAME")).join("book");
    if language == CHINESE {
        config.build.build_dir.push(CHINESE);
    }
    config.book.language = Some(language.to_owned());
    let mut book = MDBook::load_with_config(ROOT, config).unwrap();
    // In the place of the installed programs of the same names.
    book.with_preprocessor(Gettext);
    book.with_preprocessor(Mermaid);
    book
}

/// Builds both editions as the README does, and returns the site's folder.
pub fn render_site() -> PathBuf {
    let english = load_book("en");
    english.build().unwrap();
    load_book(CHINESE).build().unwrap();
    english.build_dir_for("html")
}
