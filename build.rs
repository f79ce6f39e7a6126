//! Renders the pages with every include expanded, as a reader sees them, and
//! hands them to skeptic: `tests/skeptic.rs` runs each Rust block on them.

use mdbook_driver::{MDBook, builtin_renderers::MarkdownRenderer, config::Config};
use std::{env, fs, path::Path, time::SystemTime};

fn main() {
    println!("cargo::rerun-if-changed=book.toml\ncargo::rerun-if-changed=src");
    let rendered = Path::new(&env::var("OUT_DIR").unwrap()).join("pages");
    let mut config = Config::from_disk("book.toml").expect("book.toml");
    config.build.build_dir = rendered.clone();
    let book = MDBook::load_with_config(".", config).expect("src/SUMMARY.md");
    book.execute_build_process(&MarkdownRenderer::new())
        .expect("the pages");
    let mut pages = Vec::new();
    for page in book.book.chapters().filter_map(|page| page.path.as_ref()) {
        check_includes(&Path::new("src").join(page));
        pages.push(rendered.join(page));
        // skeptic has cargo watch these files as well. They change with their
        // sources alone: without an old date, each build would cause another.
        let file = fs::File::options().append(true).open(rendered.join(page));
        file.unwrap().set_modified(SystemTime::UNIX_EPOCH).unwrap();
    }
    skeptic::generate_doc_tests(&pages);
}

/// Has cargo watch what a page includes; refuses what is missing: mdBook only logs.
fn check_includes(page: &Path) {
    for (line, text) in (1..).zip(fs::read_to_string(page).unwrap().lines()) {
        for include in text.split("{{#").skip(1) {
            let path = include.split([' ', ':', '}']).nth(1).unwrap_or("");
            let file = page.with_file_name(path);
            println!("cargo::rerun-if-changed={}", file.display());
            if !file.is_file() {
                println!("cargo::error={}:{line}: no file {path}", page.display());
            }
        }
    }
}
