//! Every link and anchor leads somewhere.

use crate::SITE;
use crate::folder::files_below;
use crate::listing::ROOT;
use crate::page::normal;
use crate::report::report;
use crate::site::{CHINESE, load_book};
use html5gum::{Token, Tokenizer};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// What of a rendered page matters to links.
#[derive(Default)]
struct Document {
    ids: BTreeSet<String>,
    /// Those that two elements have.
    repeated_ids: BTreeSet<String>,
    /// What it links to, and what it shows.
    links: BTreeSet<String>,
    /// Where its links start, if that is not where it lies.
    base: Option<String>,
}

impl Document {
    fn read(file: &Path) -> Document {
        let mut document = Document::default();
        let html = fs::read_to_string(file).unwrap();
        for token in Tokenizer::new(&html) {
            let Ok(Token::StartTag(tag)) = token else {
                continue;
            };
            for (name, value) in &tag.attributes {
                let value = String::from_utf8_lossy(value).into_owned();
                match &***name {
                    b"id" if !document.ids.insert(value.clone()) => {
                        document.repeated_ids.insert(value);
                    }
                    b"href" if *tag.name == b"base" => document.base = Some(value),
                    b"href" | b"src" => {
                        document.links.insert(value);
                    }
                    _ => {}
                }
            }
        }
        document
    }
}

#[test]
fn every_link_and_anchor_leads_somewhere() {
    let site = &*SITE;
    let documents: BTreeMap<PathBuf, Document> = files_below(site, "html")
        .into_iter()
        .map(|file| (file.clone(), Document::read(&file)))
        .collect();
    let root: Option<String> = load_book("en").config.get("output.html.site-url").unwrap();
    let root = root.expect("book.toml names the site-url");
    let mut faults = Vec::new();
    for (file, document) in &documents {
        let place = file.strip_prefix(site).unwrap();
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
                if scheme != "https" {
                    faults.push(format!("{source}: {link}: link to https, or to a page"));
                }
                continue;
            }
            let (path, anchor) = link.split_once('#').unwrap_or((link, ""));
            let path = path.split('?').next().unwrap();
            // The page for lost readers is served at any address: its links start at the
            // root of its edition.
            let folder = match &document.base {
                Some(base) => site.join(base.strip_prefix(&root).expect("a base in the site")),
                None => file.parent().unwrap().to_owned(),
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
fn no_heading_has_an_id_that_ends_with_a_number() {
    // The page for print numbers the ids that several pages have, and search
    // takes that number off again.
    let site = &*SITE;
    let numbered = |id: &String| {
        let number = id.rsplit_once('-').map_or("", |(_, number)| number);
        !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit())
    };
    let mut faults = BTreeSet::new();
    for file in files_below(site, "html") {
        if file.ends_with("print.html") {
            continue;
        }
        let place = file.strip_prefix(site).unwrap();
        // Both editions have their ids from the same page.
        let page = place.strip_prefix(CHINESE).unwrap_or(place);
        let page = Path::new("src").join(page).with_extension("md");
        for id in Document::read(&file).ids.into_iter().filter(numbered) {
            let page = page.display();
            faults.insert(format!(
                "{page}: search takes {id:?} for another id: end it with a word"
            ));
        }
    }
    report(faults);
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
