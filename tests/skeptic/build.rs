//! Renders the English pages, every include expanded, and hands them to skeptic:
//! `blocks.rs` runs each Rust block on them. The Chinese pages have the same
//! blocks, as `tests/editions` proves.

use mdbook_driver::{MDBook, builtin_renderers::MarkdownRenderer, config::Config};
use std::{env, fs, path::Path, time::SystemTime};

fn main() {
    let root = Path::new("../..");
    for path in ["benches", "book.toml", "src"].map(|name| root.join(name)) {
        println!("cargo::rerun-if-changed={}", path.display());
    }
    for listing in fs::read_dir(root.join("examples")).unwrap().flatten() {
        // Not the packages for JavaScript, which come with the first test.
        if listing.file_name() != "node_modules" {
            println!("cargo::rerun-if-changed={}", listing.path().display());
        }
    }
    let out = Path::new(&env::var("OUT_DIR").unwrap()).join("pages");
    let mut config = Config::from_disk(root.join("book.toml")).expect("book.toml");
    config.build.build_dir = out.clone();
    let book = MDBook::load_with_config(root, config).expect("src/SUMMARY.md");
    let renderer = MarkdownRenderer::new();
    book.execute_build_process(&renderer).expect("the pages");
    let mut pages = Vec::new();
    for page in book.book.chapters().filter_map(|page| page.path.as_ref()) {
        // skeptic has cargo watch its pages: without an old date, each build would
        // cause another.
        let file = fs::File::options().append(true).open(out.join(page));
        file.unwrap().set_modified(SystemTime::UNIX_EPOCH).unwrap();
        pages.push(out.join(page));
    }
    skeptic::generate_doc_tests(&pages);
    // A block that is proven need not run again: blocks.rs asks that first.
    let tests = out.with_file_name("skeptic-tests.rs");
    let text = fs::read_to_string(&tests).unwrap();
    let asking = text.replace("skeptic::rt::run_test(", "prove(");
    fs::write(&tests, asking).unwrap();
}
