//! Every page is in the summary, every block is an include, every listing is
//! shown, every link and anchor leads somewhere.

mod language;
mod listing;

use html5gum::{Token, Tokenizer};
use language::Language;
use listing::{Listing, ROOT};
use mdbook_driver::MDBook;
use mdbook_driver::config::Config;
use mdbook_mermaid::Mermaid;
use pulldown_cmark::{CodeBlockKind, Event, HeadingLevel, Options, Parser, Tag, TagEnd};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

/// The sections that close each page with a listing, in this order.
const CLOSING_SECTIONS: [&str; 3] = ["What differs", "Watch out", "Read on"];

#[test]
fn every_page_is_in_the_summary() {
    let book = load_book();
    let mut faults = Vec::new();
    let mut listed = BTreeSet::new();
    for chapter in book.book.iter().filter_map(|item| match item {
        mdbook_driver::book::BookItem::Chapter(chapter) => Some(chapter),
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
                "a block of {:?} that is not a single include from examples/",
                block.info
            )
        });
    };
    let file = include.file_name()?.to_str()?;
    if !include.starts_with("examples") {
        return Some(format!(
            "includes {}, which is not in examples/",
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

/// A page as it is written, in `src/`.
struct Page {
    /// Relative to the package.
    path: PathBuf,
    headings: Vec<Heading>,
    /// The text of the first paragraph.
    opening: String,
    blocks: Vec<Block>,
    /// How many words of prose there are.
    words: usize,
}

struct Heading {
    level: HeadingLevel,
    text: String,
}

/// A code block, or HTML that passes for one.
struct Block {
    line: usize,
    /// What stands behind the opening fence.
    info: String,
    /// The file that the block includes, relative to the package, if an
    /// include is all that it holds.
    include: Option<PathBuf>,
}

impl std::fmt::Display for Page {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.path.display().fmt(out)
    }
}

impl Page {
    fn read(file: &Path) -> Page {
        let text = fs::read_to_string(file).unwrap();
        let mut page = Page {
            path: file.strip_prefix(ROOT).unwrap().to_owned(),
            headings: Vec::new(),
            opening: String::new(),
            blocks: Vec::new(),
            words: 0,
        };
        let mut code = None;
        let mut heading = None;
        let mut paragraphs = 0;
        for (event, range) in Parser::new_ext(&text, Options::all()).into_offset_iter() {
            let line = text[..range.start].lines().count() + 1;
            match event {
                Event::Start(Tag::CodeBlock(kind)) => {
                    let info = match kind {
                        CodeBlockKind::Fenced(info) => info.to_string(),
                        CodeBlockKind::Indented => "indented code".to_owned(),
                    };
                    code = Some((info, String::new()));
                }
                Event::End(TagEnd::CodeBlock) => {
                    let (info, text) = code.take().unwrap();
                    let include = single_include(&text).map(|target| {
                        let file = normal(&file.parent().unwrap().join(target));
                        file.strip_prefix(ROOT).unwrap_or(&file).to_owned()
                    });
                    page.blocks.push(Block {
                        line,
                        info,
                        include,
                    });
                }
                Event::Html(html) | Event::InlineHtml(html)
                    if html.contains("<pre") || html.contains("<code") =>
                {
                    page.blocks.push(Block {
                        line,
                        info: html.to_string(),
                        include: None,
                    });
                }
                Event::Start(Tag::Heading { level, .. }) => heading = Some((level, String::new())),
                Event::End(TagEnd::Heading(_)) => {
                    let (level, text) = heading.take().unwrap();
                    page.headings.push(Heading { level, text });
                }
                Event::Start(Tag::Paragraph) => paragraphs += 1,
                Event::Text(words) | Event::Code(words) => {
                    if let Some((_, code)) = &mut code {
                        code.push_str(&words);
                        continue;
                    }
                    page.words += words.split_whitespace().count();
                    if let Some((_, heading)) = &mut heading {
                        heading.push_str(&words);
                    } else if paragraphs == 1 {
                        page.opening.push_str(&words);
                    }
                }
                _ => {}
            }
        }
        page
    }

    /// The files that the page's blocks include, from top to bottom.
    fn includes(&self) -> impl Iterator<Item = &PathBuf> {
        self.blocks
            .iter()
            .filter_map(|block| block.include.as_ref())
    }
}

/// The path in `{{#include path:anchor}}`, if `code` is that and nothing else.
fn single_include(code: &str) -> Option<&str> {
    let inner = code.trim_end().strip_prefix("{{#")?.strip_suffix("}}")?;
    let (directive, target) = inner.split_once(' ')?;
    let known = ["include", "rustdoc_include"].contains(&directive) && !target.contains(['{', ' ']);
    known.then(|| target.split(':').next().unwrap())
}

static PAGES: LazyLock<Vec<Page>> = LazyLock::new(|| {
    files_below(&Path::new(ROOT).join("src"), "md")
        .iter()
        .filter(|file| !file.ends_with("SUMMARY.md"))
        .map(|file| Page::read(file))
        .collect()
});

/// What of a rendered page matters to links.
#[derive(Default)]
struct Document {
    ids: BTreeSet<String>,
    repeated_ids: BTreeSet<String>,
    links: BTreeSet<String>,
    has_base: bool,
}

impl Document {
    fn read(file: &Path) -> Document {
        let mut document = Document::default();
        let html = fs::read_to_string(file).unwrap();
        for token in Tokenizer::new(&html) {
            let Ok(Token::StartTag(tag)) = token else {
                continue;
            };
            document.has_base |= *tag.name == b"base";
            for (name, value) in &tag.attributes {
                let value = String::from_utf8_lossy(value).into_owned();
                match &***name {
                    b"id" if !document.ids.insert(value.clone()) => {
                        document.repeated_ids.insert(value);
                    }
                    b"href" | b"src" if *tag.name != b"base" => {
                        document.links.insert(value);
                    }
                    _ => {}
                }
            }
        }
        document
    }
}

fn load_book() -> MDBook {
    let mut config = Config::from_disk(Path::new(ROOT).join("book.toml")).unwrap();
    config.build.build_dir = Path::new(env!("CARGO_TARGET_TMPDIR")).join("book");
    let mut book = MDBook::load_with_config(ROOT, config).unwrap();
    // In the place of the installed program of the same name.
    book.with_preprocessor(Mermaid);
    book
}

/// Builds the site as `mdbook build` does, and returns its folder.
fn render_site() -> PathBuf {
    let book = load_book();
    book.build().unwrap();
    book.build_dir_for("html")
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

/// The files below `folder` whose names end with `.extension`, sorted.
fn files_below(folder: &Path, extension: &str) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(files_below(&path, extension));
        } else if path.extension().is_some_and(|other| other == extension) {
            files.push(path);
        }
    }
    files.sort();
    files
}

/// `path` without its `.` and `..` parts.
fn normal(path: &Path) -> PathBuf {
    let mut normal = PathBuf::new();
    for part in path.components() {
        match part {
            std::path::Component::ParentDir => _ = normal.pop(),
            std::path::Component::CurDir => {}
            part => normal.push(part),
        }
    }
    normal
}

/// Fails with every fault at once, one a line.
fn report(faults: impl IntoIterator<Item = String>) {
    let faults: Vec<String> = faults.into_iter().collect();
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}
