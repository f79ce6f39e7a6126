//! What a rendered page tells browsers, search engines, and those who share a link
//! to it.

use crate::SITE;
use crate::folder::files_below;
use crate::listing::ROOT;
use crate::report::report;
use crate::site::{CHINESE, load_book};
use html5gum::{Token, Tokenizer};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

/// What a page may load and ask: its own site, and the Playground when a reader
/// presses Run. Styles may stand in the page, scripts may not.
const POLICY: [&str; 8] = [
    "default-src 'self'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "connect-src 'self' https://play.rust-lang.org",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
];

/// The picture that stands beside a shared link, in `src/`, for each language.
const PICTURE: &str = "card.png";
const CHINESE_PICTURE: &str = "card.zh-CN.png";

/// The file that its first page becomes as well, where the book is entered.
const INDEX: &str = "index.html";

/// One rendered page.
struct Head {
    /// Where it lies in the site.
    place: PathBuf,
    /// Where it lies in its edition; the first page lies where the edition begins.
    name: PathBuf,
    /// The page that it is rendered from, if it has an address of its own, which
    /// search engines keep.
    source: Option<PathBuf>,
    /// Whether it belongs to the Chinese edition.
    is_chinese: bool,
    /// The language that it says it is in.
    language: Option<String>,
    title: String,
    descriptions: Vec<String>,
    /// The addresses that the page gives for itself.
    addresses: Vec<String>,
    /// The addresses of the same page in each language.
    alternates: BTreeMap<String, String>,
    /// What those see who share a link to it: `og:title` and the like.
    shared: BTreeMap<String, String>,
    /// What robots are told.
    robots: Vec<String>,
    /// The kinds of its icons.
    icons: Vec<String>,
    /// Where its text can be edited.
    edits: Vec<String>,
    /// What it may load, if it says so before it loads anything.
    policy: Option<String>,
}

/// Every page of both editions.
static HEADS: LazyLock<Vec<Head>> = LazyLock::new(|| {
    let pages: Vec<PathBuf> = pages().collect();
    let first = pages[0].with_extension("html");
    let heads = files_below(&SITE, "html").into_iter().map(|file| {
        let place = file.strip_prefix(&*SITE).unwrap().to_owned();
        let in_edition = place.strip_prefix(CHINESE).unwrap_or(&place);
        let name = match in_edition == first {
            true => PathBuf::from(INDEX),
            false => in_edition.to_owned(),
        };
        let source = match name == Path::new(INDEX) {
            true => Some(pages[0].clone()),
            false => Some(name.with_extension("md")).filter(|page| pages.contains(page)),
        };
        let mut head = Head {
            is_chinese: place.starts_with(CHINESE),
            place,
            name,
            source,
            language: None,
            title: String::new(),
            descriptions: Vec::new(),
            addresses: Vec::new(),
            alternates: BTreeMap::new(),
            shared: BTreeMap::new(),
            robots: Vec::new(),
            icons: Vec::new(),
            edits: Vec::new(),
            policy: None,
        };
        head.read(&fs::read_to_string(&file).unwrap());
        head
    });
    heads.collect()
});

/// The pages that the summary names, in its order, relative to `src/`.
fn pages() -> impl Iterator<Item = PathBuf> {
    let book = load_book("en");
    let chapters: Vec<PathBuf> = book
        .book
        .chapters()
        .filter_map(|chapter| chapter.path.clone())
        .collect();
    chapters.into_iter()
}

/// The addresses of both editions' pages, in the book's order.
pub fn addresses() -> Vec<String> {
    let mut addresses = Vec::new();
    for is_chinese in [false, true] {
        for page in pages() {
            let heads = HEADS.iter().filter(|head| head.is_chinese == is_chinese);
            let mut heads = heads.filter(|head| head.source.as_ref() == Some(&page));
            addresses.extend(
                heads
                    .next()
                    .and_then(|head| head.addresses.first().cloned()),
            );
        }
    }
    addresses
}

impl Head {
    fn read(&mut self, html: &str) {
        let mut in_title = false;
        let mut has_loaded = false;
        for token in Tokenizer::new(html) {
            let Ok(token) = token;
            let tag = match token {
                Token::StartTag(tag) => tag,
                Token::String(text) if in_title => {
                    self.title.push_str(&String::from_utf8_lossy(&text));
                    continue;
                }
                Token::EndTag(tag) if *tag.name == b"title" => {
                    in_title = false;
                    continue;
                }
                _ => continue,
            };
            let attribute = |name: &str| {
                let value = tag.attributes.get(name.as_bytes())?;
                Some(String::from_utf8_lossy(value).into_owned())
            };
            let content = || attribute("content").unwrap_or_default();
            let goal = || attribute("href").unwrap_or_default();
            let is_about = |attribute_name: &str, value: &str| {
                attribute(attribute_name).is_some_and(|it| it.eq_ignore_ascii_case(value))
            };
            match &**tag.name {
                b"html" => self.language = attribute("lang"),
                b"title" => in_title = true,
                b"meta" if is_about("http-equiv", "Content-Security-Policy") && !has_loaded => {
                    self.policy = Some(content());
                }
                b"meta" if is_about("name", "description") => self.descriptions.push(content()),
                b"meta" if is_about("name", "robots") => self.robots.push(content()),
                b"meta" => {
                    self.shared
                        .extend(attribute("property").zip(attribute("content")));
                }
                b"a" if is_about("rel", "edit") => self.edits.push(goal()),
                b"link" if is_about("rel", "canonical") => self.addresses.push(goal()),
                b"link" if is_about("rel", "alternate") => {
                    let language = attribute("hreflang");
                    self.alternates.extend(language.zip(attribute("href")));
                }
                b"link" | b"script" | b"style" => {
                    has_loaded = true;
                    let relations = attribute("rel").unwrap_or_default();
                    if relations.split(' ').any(|it| it == "icon") {
                        self.icons.extend(attribute("type"));
                    }
                }
                _ => {}
            }
        }
    }

    /// Where the page is shown, after the address of the site.
    fn address(&self) -> String {
        match self.name == Path::new(INDEX) {
            true => String::new(),
            false => self.name.display().to_string(),
        }
    }
}

/// The address of the site, which the page says that it begins with.
fn home() -> String {
    let mut heads = HEADS.iter();
    let index = heads.find(|head| head.place == Path::new(INDEX)).unwrap();
    index.addresses.concat()
}

/// Each fault of a page that `fault_of` finds, behind the place where it is written.
fn report_each(written: &str, fault_of: impl Fn(&Head) -> Option<String>) {
    report(HEADS.iter().filter_map(|head| {
        let fault = fault_of(head)?;
        Some(format!("{written}: {}: {fault}", head.place.display()))
    }));
}

#[test]
fn every_page_has_a_description_of_its_own() {
    let mut first_with = BTreeMap::new();
    let mut faults = Vec::new();
    for head in HEADS.iter() {
        let place = head.place.display();
        let [description] = &head.descriptions[..] else {
            let count = head.descriptions.len();
            faults.push(format!(
                "theme/head.hbs: {count} descriptions for {place}: write one"
            ));
            continue;
        };
        // A Chinese character says more.
        let lengths = if head.is_chinese { 20..=80 } else { 50..=160 };
        let length = description.chars().count();
        if !lengths.contains(&length) {
            faults.push(format!(
                "theme/head.hbs: {length} characters describe {place}; {} to {} are shown",
                lengths.start(),
                lengths.end()
            ));
        }
        let own_page = (head.is_chinese, &head.name);
        if let Some((other, page)) = first_with.insert(description, (&head.place, own_page))
            && page != own_page
        {
            let other = other.display();
            faults.push(format!(
                "theme/head.hbs: one description for {other} and {place}: write two"
            ));
        }
    }
    let named = fs::read_to_string(Path::new(ROOT).join("theme/head.hbs")).unwrap();
    for (number, line) in (1..).zip(named.lines()) {
        for name in line.split("eq path \"").skip(1) {
            let name = name.split('"').next().unwrap();
            if !SITE.join(name).with_extension("html").is_file() {
                faults.push(format!(
                    "theme/head.hbs:{number}: describes {name}, which is gone"
                ));
            }
        }
    }
    report(faults);
}

#[test]
fn every_page_has_a_title_of_its_own() {
    let mut first_with = BTreeMap::new();
    let mut faults = Vec::new();
    for head in HEADS.iter() {
        let own_page = (head.is_chinese, &head.name);
        let (title, place) = (head.title.trim(), head.place.display());
        if title.is_empty() {
            faults.push(format!("theme/index.hbs: {place} has no title"));
        }
        if let Some(page) = first_with.insert(title, own_page)
            && page != own_page
        {
            let other = page.1.display();
            faults.push(format!(
                "{place} has the title of {other}, {title:?}: change one"
            ));
        }
    }
    report(faults);
}

#[test]
fn every_page_has_its_own_addresses_and_says_its_language() {
    let home = home();
    let book = load_book("en");
    let root = book
        .config
        .html_config()
        .unwrap()
        .site_url
        .unwrap_or_default();
    assert!(
        home.starts_with("https://") && home.ends_with(&root),
        "theme/index.hbs: the site is at {home}, and in book.toml at {root}: name one place"
    );
    report_each("theme/head.hbs", |head| {
        let folder = if head.is_chinese { "zh-CN/" } else { "" };
        let own = format!("{home}{folder}{}", head.address());
        let wanted = Vec::from_iter(head.source.is_some().then_some(own));
        let found = &head.addresses;
        (*found != wanted).then(|| format!("has the addresses {found:?}, and must have {wanted:?}"))
    });
    report_each("theme/index.hbs", |head| {
        let address = head.address();
        let english = format!("{home}{address}");
        let chinese = format!("{home}{CHINESE}/{address}");
        let wanted = [
            ("en", &english),
            (CHINESE, &chinese),
            ("x-default", &english),
        ]
        .map(|(language, address)| (language.to_owned(), address.to_owned()));
        let wanted = BTreeMap::from_iter(wanted.into_iter().filter(|_| head.source.is_some()));
        let found = &head.alternates;
        (*found != wanted).then(|| format!("names its editions {found:?}, and they are {wanted:?}"))
    });
    report_each("theme/index.hbs", |head| {
        let wanted = if head.is_chinese { CHINESE } else { "en" };
        let found = head.language.as_deref();
        (found != Some(wanted)).then(|| format!("is said to be in {found:?}, and is in {wanted:?}"))
    });
}

#[test]
fn every_page_with_an_address_is_kept_by_search_engines_and_no_other() {
    report_each("theme/index.hbs", |head| {
        let wanted = match head.source {
            Some(_) => Vec::new(),
            None => vec!["noindex"],
        };
        let found = &head.robots;
        (*found != wanted).then(|| format!("tells robots {found:?}, and must tell {wanted:?}"))
    });
}

#[test]
fn every_shared_link_has_its_picture_and_its_words() {
    for picture in [PICTURE, CHINESE_PICTURE] {
        assert!(SITE.join(picture).is_file(), "src/{picture} is missing");
    }
    report_each("theme/index.hbs", |head| {
        let picture = home()
            + if head.is_chinese {
                CHINESE_PICTURE
            } else {
                PICTURE
            };
        let locales = match head.is_chinese {
            true => ["zh_CN", "en_GB"],
            false => ["en_GB", "zh_CN"],
        };
        let (title, book) = head.title.rsplit_once(" - ").unwrap_or((&head.title, ""));
        let wanted = [
            ("og:type", "article".to_owned()),
            ("og:locale", locales[0].to_owned()),
            ("og:locale:alternate", locales[1].to_owned()),
            ("og:site_name", book.to_owned()),
            ("og:title", title.to_owned()),
            ("og:description", head.descriptions.concat()),
            ("og:url", head.addresses.concat()),
            ("og:image", picture.clone()),
        ];
        let wanted = wanted.map(|(name, content)| (name.to_owned(), content));
        let wanted = BTreeMap::from_iter(wanted.into_iter().filter(|_| head.source.is_some()));
        let differs = |name: &&String| wanted.get(*name) != head.shared.get(*name);
        let name = wanted.keys().chain(head.shared.keys()).find(differs)?;
        Some(format!(
            "says {:?} for {name}, and must say {:?}",
            head.shared.get(name),
            wanted.get(name)
        ))
    });
}

#[test]
fn every_page_says_what_it_may_load_before_it_loads_anything() {
    report_each("theme/index.hbs", |head| {
        let policy = head.policy.as_deref().unwrap_or_default();
        let found: Vec<&str> = policy.split(';').map(str::trim).collect();
        (found != POLICY).then(|| format!("may load {found:?}, and must say {POLICY:?}"))
    });
}

#[test]
fn every_page_has_its_icons() {
    let wanted = ["image/svg+xml", "image/png"];
    report_each("theme/index.hbs", |head| {
        let found = &head.icons;
        (*found != wanted).then(|| format!("has the icons {found:?}, and must have {wanted:?}"))
    });
}

#[test]
fn every_page_leads_to_where_its_text_is_edited() {
    let book = load_book("en");
    let html = book.config.html_config().unwrap();
    let template = html.edit_url_template.expect("book.toml names the address");
    let address_of = |file: &str| template.replace("{path}", file);
    report_each("theme/index.hbs", |head| {
        let source = head.source.as_ref()?;
        let file = match head.is_chinese {
            true => format!("po/{CHINESE}.po"),
            false => Path::new("src").join(source).display().to_string(),
        };
        let (found, wanted) = (&head.edits, [address_of(&file)]);
        let exists = Path::new(ROOT).join(&file).is_file();
        (!exists || *found != wanted)
            .then(|| format!("is edited at {found:?}, and must be at {wanted:?}"))
    });
}
