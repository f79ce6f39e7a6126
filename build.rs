//! Renders the pages of both editions, every include expanded, and hands them to
//! skeptic: `tests/skeptic.rs` runs each Rust block on them.

use mdbook_driver::{MDBook, builtin_renderers::MarkdownRenderer, config::Config};
use mdbook_i18n_helpers::preprocessors::Gettext;
use std::{env, fs, path::Path, time::SystemTime};

fn main() {
    for path in ["book.toml", "src", "po"] {
        println!("cargo::rerun-if-changed={path}");
    }
    for listing in fs::read_dir("examples").unwrap().flatten() {
        // Not the packages for JavaScript, which come with the first test.
        if listing.file_name() != "node_modules" {
            println!("cargo::rerun-if-changed={}", listing.path().display());
        }
    }
    let out = Path::new(&env::var("OUT_DIR").unwrap()).join("pages");
    let mut pages = Vec::new();
    for language in ["en", "zh-CN"] {
        let mut config = Config::from_disk("book.toml").expect("book.toml");
        config.build.build_dir = out.join(language);
        config.book.language = Some(language.to_owned());
        let mut book = MDBook::load_with_config(".", config).expect("src/SUMMARY.md");
        book.with_preprocessor(Gettext);
        let renderer = MarkdownRenderer::new();
        book.execute_build_process(&renderer).expect("the pages");
        for page in book.book.chapters().filter_map(|page| page.path.as_ref()) {
            // skeptic names its tests after the files, and has cargo watch them:
            // without an old date, each build would cause another.
            let name = format!("{language}_{}", page.file_name().unwrap().display());
            fs::rename(out.join(language).join(page), out.join(&name)).unwrap();
            let file = fs::File::options().append(true).open(out.join(&name));
            file.unwrap().set_modified(SystemTime::UNIX_EPOCH).unwrap();
            pages.push(out.join(name));
        }
    }
    skeptic::generate_doc_tests(&pages);
}
