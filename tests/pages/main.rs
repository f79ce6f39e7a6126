//! Every page is in the summary, every block is an include, every listing is
//! shown, every link and anchor leads somewhere.

mod backing;
mod document;
#[path = "../book/folder.rs"]
mod folder;
mod head;
#[path = "../book/language.rs"]
mod language;
#[path = "../book/listing.rs"]
mod listing;
#[path = "../book/package.rs"]
mod package;
mod page;
mod playground;
#[path = "../book/report.rs"]
mod report;
#[path = "../book/site.rs"]
mod site;

use document::Document;
use folder::files_below;
use head::Head;
use language::Language;
use listing::{Listing, ROOT};
use mdbook_driver::book::BookItem;
use page::{Block, PAGES, Page, Row, normal};
use pulldown_cmark::HeadingLevel;
use report::report;
use site::{CHINESE, load_book, render_site};
use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

/// The folder of the site: rendered once, for the tests run side by side.
static SITE: LazyLock<PathBuf> = LazyLock::new(render_site);

/// The sections that close each page with a listing, in this order.
const CLOSING_SECTIONS: [&str; 3] = ["What differs", "Watch out", "Read on"];

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
    if !Path::new(ROOT).join(include).is_file() {
        return Some(format!("there is no {}", include.display()));
    }
    if !include.starts_with("examples") && !include.starts_with("benches") {
        return Some(format!(
            "includes {}, which is neither in examples/ nor in benches/",
            include.display()
        ));
    }
    let wanted = wanted_info(include, file);
    (block.info != wanted).then(|| format!("shows {file} as {:?}: write ```{wanted}", block.info))
}

/// What must stand behind the fence of a block that includes `include`.
fn wanted_info(include: &Path, file: &str) -> String {
    let extension = include.extension().unwrap_or_default();
    let of_extension = |extension: &OsStr| {
        Language::ALL
            .into_iter()
            .find(|language| language.extension() == extension)
    };
    let folder = include.parent().unwrap();
    // A program that is measured says that it is in another folder.
    let listing = folder.strip_prefix("examples").unwrap_or(folder).display();
    match of_extension(extension) {
        Some(Language::Rust) if file.starts_with("fails_") => return "rust,ignore".to_owned(),
        Some(language) => {
            let program = fs::read_to_string(Path::new(ROOT).join(include)).unwrap();
            let playable = language != Language::Rust || playground::can_run(&program);
            let rest = if playable { "" } else { ",noplayground" };
            return format!("{},listing={listing}{rest}", language.name());
        }
        None if extension == "mmd" => return "mermaid".to_owned(),
        None if extension == "stderr" => return "text,compiler".to_owned(),
        None => {}
    }
    // An output names the languages that print it, unless all of them do. The bare
    // word "rust" would have skeptic compile the output.
    let stream = file.split('.').next().unwrap();
    let of_language = |language: &Language| format!("{stream}.{}.txt", language.extension());
    let printed_by = |language: &Language| {
        let own = of_language(language);
        let shared = file == format!("{stream}.txt");
        file == own || shared && !Path::new(ROOT).join(folder).join(own).exists()
    };
    let languages: Vec<String> = Language::ALL
        .iter()
        .filter(|language| printed_by(language))
        .map(|language| format!("from-{}", language.name()))
        .collect();
    let mut words = vec!["text".to_owned()];
    if stream == "stderr" {
        words.push(stream.to_owned());
    }
    if languages.len() < Language::ALL.len() {
        words.extend(languages);
    }
    words.join(",")
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
        for page in PAGES.iter() {
            faults.extend(separated_diagram(page, listing.file("")));
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

/// A diagram of the listing in `folder` that something else on `page` separates
/// from its program.
fn separated_diagram(page: &Page, folder: PathBuf) -> Option<String> {
    let belongs = |block: &&Block| {
        let include = block.include.as_ref();
        include.is_some_and(|include| include.starts_with(&folder))
    };
    let from_program = page.blocks.iter().skip_while(|block| !belongs(block));
    let together = from_program.clone().take_while(belongs).count();
    let diagram = from_program
        .skip(together)
        .find(|block| belongs(block) && block.info == "mermaid")?;
    Some(format!(
        "{page}:{}: another listing stands between this diagram and its program",
        diagram.line
    ))
}

#[test]
fn every_row_of_the_comparison_names_what_its_page_runs() {
    let comparison = Path::new("src/comparison.md");
    let page = PAGES.iter().find(|page| page.path == comparison).unwrap();
    let mut faults = Vec::new();
    for row in &page.rows {
        let target = row.cells.first().and_then(|cell| cell.links.first());
        let target = target.map_or("", |link| link.split('#').next().unwrap());
        let target = normal(&comparison.with_file_name(target));
        let Some(shown) = PAGES.iter().find(|page| page.path == target) else {
            faults.push(format!(
                "{page}:{}: the first cell links to no page",
                row.line
            ));
            continue;
        };
        for (column, language) in (1..).zip(Language::ALL) {
            let cell = &row.cells[column];
            let programs: String = shown
                .includes()
                .filter(|file| file.ends_with(format!("main.{}", language.extension())))
                .map(|file| fs::read_to_string(Path::new(ROOT).join(file)).unwrap())
                .collect();
            // Where a language has no name for it, the page's own table says so.
            let says = |row: &Row| {
                let cells = row.cells.get(column);
                cells.is_some_and(|says| says.text.starts_with(&cell.text))
            };
            if cell.code.is_empty() && (cell.text.is_empty() || !shown.rows.iter().any(says)) {
                faults.push(format!(
                    "{page}:{}: no code for {language:?}, and no cell of {shown} that says {:?}",
                    row.line, cell.text
                ));
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
                if !["https", "data"].contains(&scheme) {
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

#[test]
fn every_page_has_its_own_description_and_addresses() {
    let site = &*SITE;
    let book = load_book("en");
    let pages: Vec<PathBuf> = book
        .book
        .chapters()
        .filter_map(|chapter| chapter.path.as_ref())
        .map(|path| path.with_extension("html"))
        .collect();
    let index = Path::new("index.html");
    let home = Head::read(&site.join(index)).addresses.concat();
    let mut first_with = BTreeMap::new();
    let mut faults = Vec::new();
    for file in files_below(site, "html") {
        let place = file.strip_prefix(site).unwrap();
        // What is described in fewer characters, for each of them says more.
        let (language, folder, name, lengths) = match place.strip_prefix(CHINESE) {
            Ok(name) => (CHINESE, "zh-CN/", name, 20..=80),
            Err(_) => ("en", "", place, 50..=160),
        };
        let head = Head::read(&file);
        if head.language.as_deref() != Some(language) {
            faults.push(format!(
                "theme/index.hbs: {} is said to be in {:?}",
                place.display(),
                head.language
            ));
        }
        let [description] = &head.descriptions[..] else {
            faults.push(format!(
                "theme/head.hbs: {} descriptions for {}: write one",
                head.descriptions.len(),
                place.display()
            ));
            continue;
        };
        let length = description.chars().count();
        if !lengths.contains(&length) {
            faults.push(format!(
                "theme/head.hbs: {length} characters describe {}; {} to {} are shown",
                place.display(),
                lengths.start(),
                lengths.end()
            ));
        }
        // The first page is the index too, and lives there.
        let name = if name == pages[0] { index } else { name };
        let own_place = Path::new(language).join(name);
        if let Some(other) = first_with.insert(description.clone(), own_place.clone())
            && other != own_place
        {
            faults.push(format!(
                "theme/head.hbs: one description for {} and {}: write two",
                other.display(),
                own_place.display()
            ));
        }
        let address = match name == index {
            true => String::new(),
            false => name.display().to_string(),
        };
        // Pages that no search engine is to keep have no address.
        let kept = name == index || pages.iter().any(|page| page == name);
        let addresses = kept.then(|| format!("{home}{folder}{address}"));
        if head.addresses != Vec::from_iter(addresses.clone()) {
            faults.push(format!(
                "theme/head.hbs: {} has the addresses {:?}, and must have {addresses:?}",
                place.display(),
                head.addresses
            ));
        }
        let english = format!("{home}{address}");
        let chinese = format!("{home}{CHINESE}/{address}");
        let alternates = [
            ("en", &english),
            (CHINESE, &chinese),
            ("x-default", &english),
        ]
        .map(|(language, address)| (language.to_owned(), address.to_owned()));
        let alternates = BTreeMap::from_iter(alternates.into_iter().filter(|_| kept));
        if head.alternates != alternates {
            faults.push(format!(
                "theme/index.hbs: {} names its editions {:?}, and they are {alternates:?}",
                place.display(),
                head.alternates
            ));
        }
    }
    let named = fs::read_to_string(Path::new(ROOT).join("theme/head.hbs")).unwrap();
    for name in named.split("eq path \"").skip(1) {
        let name = name.split('"').next().unwrap();
        if !site.join(name).with_extension("html").is_file() {
            faults.push(format!("theme/head.hbs: describes {name}, which is gone"));
        }
    }
    report(faults);
}

#[test]
fn the_sitemap_lists_every_page_and_nothing_else() {
    let site = &*SITE;
    let addresses: BTreeSet<String> = files_below(site, "html")
        .iter()
        .flat_map(|file| Head::read(file).addresses)
        .collect();
    let sitemap = fs::read_to_string(Path::new(ROOT).join("src/sitemap.xml")).unwrap();
    let listed: BTreeSet<String> = sitemap
        .split("<loc>")
        .skip(1)
        .map(|rest| rest.split("</loc>").next().unwrap().to_owned())
        .collect();
    let missing = addresses.difference(&listed);
    let missing = missing.map(|address| format!("src/sitemap.xml: add <loc>{address}</loc>"));
    let gone = listed.difference(&addresses);
    let gone = gone.map(|address| format!("src/sitemap.xml: {address} is no page: remove it"));
    report(missing.chain(gone));
}

#[test]
fn the_readmes_install_the_versions_that_are_tested() {
    let lock = fs::read_to_string(Path::new(ROOT).join("Cargo.lock")).unwrap();
    let tested = |package: &str| {
        let (_, entry) = lock
            .split_once(&format!("name = \"{package}\"\nversion = \""))
            .unwrap();
        entry.split('"').next().unwrap()
    };
    let mdbook = format!("mdbook@{}", tested("mdbook-driver"));
    let mermaid = format!("mdbook-mermaid@{}", tested("mdbook-mermaid"));
    let translation = tested("mdbook-i18n-helpers");
    let mut faults = Vec::new();
    for name in ["README.md", "README.zh-CN.md"] {
        let readme = fs::read_to_string(Path::new(ROOT).join(name)).unwrap();
        for wanted in [
            format!("cargo install --locked {mdbook} {mermaid} && mdbook serve --open"),
            format!("cargo install --locked mdbook-i18n-helpers@{translation} && mdbook build"),
        ] {
            if !readme.contains(&wanted) {
                faults.push(format!("{name}: install what Cargo.lock pins: `{wanted}`"));
            }
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

#[test]
fn every_row_and_point_names_what_backs_it() {
    let mut faults = Vec::new();
    for page in PAGES.iter() {
        let listings = page.includes().filter_map(|include| {
            let folder = include.parent()?;
            Some(folder.file_name()?.to_str()?.to_owned())
        });
        let text = fs::read_to_string(Path::new(ROOT).join(&page.path)).unwrap();
        for (line, statement) in backing::unbacked(&text, &listings.collect()) {
            faults.push(format!(
                "{page}:{line}: nothing backs {statement:?}: link a page or a primary source, or \
                 name a listing of this page as code"
            ));
        }
    }
    report(faults);
}

#[test]
fn every_sentence_of_the_summary_leads_to_a_heading() {
    let summary = "src/summary.md";
    let text = fs::read_to_string(Path::new(ROOT).join(summary)).unwrap();
    let unbacked = backing::sentences_without_heading(&text);
    report(unbacked.iter().map(|(line, sentence)| {
        format!("{summary}:{line}: {sentence:?} leads to no heading: link path.md#id that shows it")
    }));
}
