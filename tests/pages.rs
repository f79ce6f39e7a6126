//! Every page is in the summary, every block is an include, every listing is
//! shown, every link and anchor leads somewhere.

mod language;
mod listing;
mod page;
mod site;

use language::Language;
use listing::{Listing, ROOT};
use mdbook_driver::book::BookItem;
use page::{Block, PAGES, files_below, normal};
use pulldown_cmark::HeadingLevel;
use site::{Document, load_book, render_site};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// The sections that close each page with a listing, in this order.
const CLOSING_SECTIONS: [&str; 3] = ["What differs", "Watch out", "Read on"];

#[test]
fn every_page_is_in_the_summary() {
    let book = load_book();
    let mut faults = Vec::new();
    let mut listed = BTreeSet::new();
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

#[test]
fn every_block_is_an_include() {
    report(PAGES.iter().flat_map(|page| {
        page.blocks.iter().filter_map(move |block| {
            let fault = fault_of_block(block)?;
            Some(format!("{page}:{}: {fault}", block.line))
        })
    }));
}

/// Why `block` may not stand on a page.
fn fault_of_block(block: &Block) -> Option<String> {
    let Some(include) = &block.include else {
        // What a reader types is the one thing that no program prints.
        return (block.info != "sh").then(|| {
            format!(
                "a block of {:?} that is not a single include from examples/ or benches/",
                block.info
            )
        });
    };
    let file = include.file_name()?.to_str()?;
    if !include.starts_with("examples") && !include.starts_with("benches") {
        return Some(format!(
            "includes {}, which is neither in examples/ nor in benches/",
            include.display()
        ));
    }
    let extension = include.extension()?.to_str()?;
    let program = Language::ALL
        .into_iter()
        .find(|language| language.extension() == extension);
    let wanted = match (program, extension) {
        (Some(Language::Rust), _) if file.starts_with("fails_") => "rust,ignore",
        (Some(language), _) => language.name(),
        (None, "mmd") => "mermaid",
        (None, "stderr") => "text,compiler",
        (None, _) if file.starts_with("stderr") => "text,stderr",
        (None, _) => "text",
    };
    (block.info != wanted).then(|| format!("shows {file} as {:?}: write ```{wanted}", block.info))
}

#[test]
fn every_listing_is_shown_and_shown_whole() {
    let mut faults = Vec::new();
    for listing in Listing::all() {
        let files: Vec<PathBuf> = listing
            .files()
            .iter()
            .map(|file| listing.file(file))
            .collect();
        let mut shown = false;
        for page in PAGES.iter() {
            let includes: Vec<&PathBuf> = page.includes().collect();
            if !includes.iter().any(|include| files.contains(include)) {
                continue;
            }
            shown = true;
            for file in files.iter().filter(|file| !includes.contains(file)) {
                faults.push(format!(
                    "{page}: shows {}, but not {}",
                    listing.name,
                    file.display()
                ));
            }
            let programs: Vec<_> = includes
                .iter()
                .filter(|include| include.starts_with(listing.file("")))
                .filter(|include| include.file_stem().is_some_and(|stem| stem == "main"))
                .filter_map(|include| include.extension())
                .collect();
            if programs != Language::ALL.map(Language::extension) {
                faults.push(format!(
                    "{page}: shows {} as {programs:?}: show Rust, Python, JavaScript, once each",
                    listing.name
                ));
            }
        }
        if !shown {
            faults.push(format!(
                "{}: no page shows this listing: include it, or delete it",
                listing.file("").display()
            ));
        }
    }
    report(faults);
}

#[test]
fn every_row_of_the_comparison_names_what_its_page_runs() {
    let comparison = Path::new("src/comparison.md");
    let page = PAGES.iter().find(|page| page.path == comparison).unwrap();
    let mut faults = Vec::new();
    for row in &page.rows {
        let target = row.cells.first().and_then(|cell| cell.links.first());
        let target = normal(&comparison.with_file_name(target.map_or("", String::as_str)));
        let Some(shown) = PAGES.iter().find(|page| page.path == target) else {
            faults.push(format!(
                "{page}:{}: the first cell links to no page",
                row.line
            ));
            continue;
        };
        for (language, cell) in Language::ALL.into_iter().zip(&row.cells[1..]) {
            let programs: String = shown
                .includes()
                .filter(|file| file.ends_with(format!("main.{}", language.extension())))
                .map(|file| fs::read_to_string(Path::new(ROOT).join(file)).unwrap())
                .collect();
            if cell.code.is_empty() {
                faults.push(format!("{page}:{}: no {language:?}", row.line));
            }
            for code in cell.code.iter().filter(|code| !programs.contains(*code)) {
                faults.push(format!(
                    "{page}:{}: {shown} runs no `{code}` in {language:?}",
                    row.line
                ));
            }
        }
    }
    report(faults);
}

#[test]
fn every_page_asks_answers_and_has_its_parts_in_order() {
    let mut faults = Vec::new();
    for page in PAGES.iter() {
        let titles = page
            .headings
            .iter()
            .filter(|heading| heading.level == HeadingLevel::H1);
        if titles.count() != 1 || page.headings[0].level != HeadingLevel::H1 {
            faults.push(format!(
                "{page}:1: a page opens with its title, the only `# ` heading"
            ));
        }
        let (least, most) = if page.includes().next().is_some() {
            (200, 700)
        } else {
            (40, 700)
        };
        if !(least..=most).contains(&page.words) {
            faults.push(format!(
                "{page}: {} words of prose; {least} to {most} are read",
                page.words
            ));
        }
        if page.includes().next().is_none() {
            continue;
        }
        if !page.opening.contains('?') {
            faults.push(format!("{page}:3: the first paragraph asks no question"));
        }
        let sections: Vec<&str> = page
            .headings
            .iter()
            .filter(|heading| heading.level == HeadingLevel::H2)
            .map(|heading| heading.text.as_str())
            .collect();
        if !sections.ends_with(&CLOSING_SECTIONS) {
            faults.push(format!(
                "{page}: ends with the sections {sections:?}, and must end with {CLOSING_SECTIONS:?}"
            ));
        }
    }
    report(faults);
}

#[test]
fn every_link_and_anchor_leads_somewhere() {
    let site = render_site();
    let documents: BTreeMap<PathBuf, Document> = files_below(&site, "html")
        .into_iter()
        .map(|file| (file.clone(), Document::read(&file)))
        .collect();
    let mut faults = Vec::new();
    for (file, document) in &documents {
        let place = file.strip_prefix(&site).unwrap();
        for id in &document.repeated_ids {
            faults.push(format!(
                "{}: two elements have the id {id:?}",
                place.display()
            ));
        }
        for link in &document.links {
            let source = source_of_link(place, link);
            if let Some((scheme, _)) = link
                .split_once(':')
                .filter(|(scheme, _)| !scheme.contains('/'))
            {
                if !["https", "data"].contains(&scheme) {
                    faults.push(format!("{source}: {link}: link to https, or to a page"));
                }
                continue;
            }
            let (path, anchor) = link.split_once('#').unwrap_or((link, ""));
            let path = path.split('?').next().unwrap();
            // The page for lost readers is served at any address: its links start at the root.
            let folder = if document.has_base {
                &site
            } else {
                file.parent().unwrap()
            };
            let target = if path.is_empty() {
                file.clone()
            } else {
                normal(&folder.join(path))
            };
            let target = if target.is_dir() {
                target.join("index.html")
            } else {
                target
            };
            if !target.is_file() {
                faults.push(format!("{source}: {link}: there is no such page"));
            } else if !anchor.is_empty()
                && documents
                    .get(&target)
                    .is_some_and(|document| !document.ids.contains(anchor))
            {
                faults.push(format!(
                    "{source}: {link}: the page has no heading or id {anchor:?}"
                ));
            }
        }
    }
    report(faults);
}

#[test]
fn the_readme_installs_the_versions_that_are_tested() {
    let readme = fs::read_to_string(Path::new(ROOT).join("README.md")).unwrap();
    let lock = fs::read_to_string(Path::new(ROOT).join("Cargo.lock")).unwrap();
    let tested = |package: &str| {
        let (_, entry) = lock
            .split_once(&format!("name = \"{package}\"\nversion = \""))
            .unwrap();
        entry.split('"').next().unwrap()
    };
    let wanted = format!(
        "mdbook@{} mdbook-mermaid@{}",
        tested("mdbook-driver"),
        tested("mdbook-mermaid")
    );
    assert!(
        readme.contains(&wanted),
        "README.md: the main command must install what Cargo.lock pins: {wanted}"
    );
}

/// Where a link of the rendered file `place` is written, as well as can be told.
fn source_of_link(place: &Path, link: &str) -> String {
    let page = Path::new("src").join(place).with_extension("md");
    let written = link.replace(".html", ".md");
    let text = fs::read_to_string(Path::new(ROOT).join(&page)).unwrap_or_default();
    match text.lines().position(|line| line.contains(&written)) {
        Some(index) => format!("{}:{}", page.display(), index + 1),
        None => place.display().to_string(),
    }
}

/// Fails with every fault at once, one a line.
fn report(faults: impl IntoIterator<Item = String>) {
    let faults: Vec<String> = faults.into_iter().collect();
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}
