//! Every page is in the summary, every block is an include, every listing is
//! shown, every link and anchor leads somewhere.

mod backing;
#[path = "../book/bless.rs"]
mod bless;
mod blocks;
#[path = "../book/current.rs"]
mod current;
mod derived;
mod document;
#[path = "../book/folder.rs"]
mod folder;
mod head;
#[path = "../book/language.rs"]
mod language;
#[path = "../book/listing.rs"]
mod listing;
#[path = "../book/markup.rs"]
mod markup;
#[path = "../book/package.rs"]
mod package;
mod page;
mod playground;
#[path = "../book/report.rs"]
mod report;
mod sections;
#[path = "../book/setting.rs"]
mod setting;
#[path = "../book/site.rs"]
mod site;
mod text;
mod voice;

use mdbook_driver::book::BookItem;
use page::PAGES;
use report::report;
use site::{load_book, render_site};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

/// The folder of the site: rendered once, for the tests run side by side.
static SITE: LazyLock<PathBuf> = LazyLock::new(render_site);

#[test]
fn every_page_is_in_the_summary() {
    let book = load_book("en");
    let mut faults = Vec::new();
    let mut listed = BTreeSet::new();
    // The page for lost readers is reached from everywhere, so book.toml names it.
    let html = book.config.html_config().unwrap();
    listed.extend(html.input_404.map(|page| Path::new("src").join(page)));
    for chapter in book.book.iter().filter_map(|item| match item {
        BookItem::Chapter(chapter) => Some(chapter),
        _ => None,
    }) {
        match &chapter.path {
            Some(path) => _ = listed.insert(Path::new("src").join(path)),
            None => faults.push(format!(
                "src/SUMMARY.md: {:?} has no page: write it, or don't announce it",
                chapter.name
            )),
        }
    }
    for page in PAGES.iter().filter(|page| !listed.contains(&page.path)) {
        faults.push(format!(
            "{page}: not in src/SUMMARY.md: nobody can reach it"
        ));
    }
    report(faults);
}

#[test]
fn every_page_has_a_name_of_its_own() {
    let mut first_of_name = BTreeMap::new();
    let mut faults = Vec::new();
    for page in PAGES.iter() {
        let name = page.path.file_stem().unwrap();
        if let Some(first) = first_of_name.insert(name, page) {
            faults.push(format!(
                "{page}: {first} has the same name: rename one, skeptic needs it"
            ));
        }
    }
    report(faults);
}
