//! What is derived from the pages is current: the list of the examples, that of the
//! addresses, and what search reads. `BLESS=1 cargo test --test pages` writes them.

use crate::current::fault_of;
use crate::head::addresses;
use crate::listing::{Listing, ROOT};
use crate::page::{PAGES, Page};
use crate::report::report;
use crate::sections::sections_of;
use crate::site::{CHINESE, load_book};
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

/// Every listing, in the book's order.
const EXAMPLES: &str = "examples/README.md";

/// Every address, for search engines.
const SITEMAP: &str = "src/sitemap.xml";

/// What search reads of each edition.
const SEARCHED: &str = "src/search.en.txt";
const SEARCHED_IN_CHINESE: &str = "src/search.zh-CN.txt";

#[test]
fn what_is_derived_from_the_pages_is_current() {
    let addresses: Vec<String> = pages_in_order()
        .iter()
        .map(|page| address_of(page))
        .collect();
    let derived = [
        (EXAMPLES, list_of_examples()),
        (SITEMAP, sitemap()),
        (SEARCHED, sections_of(&addresses, "")),
        (SEARCHED_IN_CHINESE, sections_of(&addresses, CHINESE)),
    ];
    let cure = "not what the pages say: `BLESS=1 cargo test --test pages` writes it";
    report(
        derived
            .iter()
            .filter_map(|(file, text)| fault_of(Path::new(file), text, cure)),
    );
}

/// The listings in the book's order: each page with those that it shows, and each
/// of them with its point.
fn list_of_examples() -> String {
    let mut list = String::from(
        "# The listings, in the book's order\n\n\
         One folder, one idea, one program in three languages, with what it printed.\n\
         `BLESS=1 cargo test --test pages` writes this list.\n",
    );
    for page in pages_in_order() {
        let mut listings: Vec<Listing> = Vec::new();
        for file in page.includes().filter(|file| file.starts_with("examples")) {
            let folder = file.parent().and_then(Path::file_name).unwrap_or_default();
            let name = folder.to_string_lossy().into_owned();
            let listing = Listing { name };
            if !listings.contains(&listing) {
                listings.push(listing);
            }
        }
        if listings.is_empty() {
            continue;
        }
        let title = page.headings.first().map_or("", |title| &title.text);
        writeln!(list, "\n## [{title}](../{page})\n").unwrap();
        for listing in listings {
            let name = &listing.name;
            writeln!(list, "- [`{name}`]({name}): {}", point(&listing)).unwrap();
        }
    }
    list
}

/// The line that tells the point of a listing.
fn point(listing: &Listing) -> String {
    let program = Path::new(ROOT).join(listing.file("main.rs"));
    let program = fs::read_to_string(program).unwrap_or_default();
    let first = program.lines().next().unwrap_or_default();
    first.trim_start_matches("// ").to_owned()
}

/// The pages that the summary names, in its order.
fn pages_in_order() -> Vec<&'static Page> {
    let book = load_book("en");
    let paths: Vec<PathBuf> = book
        .book
        .chapters()
        .filter_map(|chapter| chapter.path.as_ref())
        .map(|path| Path::new("src").join(path))
        .collect();
    let pages = paths
        .iter()
        .filter_map(|path| PAGES.iter().find(|page| page.path == *path));
    pages.collect()
}

/// Where a page lies in its edition.
fn address_of(page: &Page) -> String {
    let page = page.path.strip_prefix("src").unwrap();
    page.with_extension("html").to_string_lossy().into_owned()
}

/// The addresses of both editions, as search engines read them.
fn sitemap() -> String {
    let mut sitemap = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
    );
    for address in addresses() {
        writeln!(sitemap, "  <url><loc>{address}</loc></url>").unwrap();
    }
    sitemap + "</urlset>\n"
}
