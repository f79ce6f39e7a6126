//! Search. In each edition it is opened once, and keeps all its promises there: what it
//! searches is the whole book, and that takes a while to load.

use super::edition::Edition;
use super::page_with_programs;
use crate::chromium::Browser;
use crate::inspection::{Look, Theme, violations};
use crate::package::ROOT;
use crate::server::{SITE, Server, compress};
use crate::traffic::Traffic;
use libtest_mimic::Failed;
use serde::Deserialize;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use thirtyfour::Key;

/// What a reader's first search may cost: no more than the book's text, when that is
/// compressed, so it grows no faster; and the library with all that search adds to it.
const MOST_OF_THE_REST: u64 = 29 * 1024;

/// Among how many results an answer must be.
const FIRST: usize = 3;

/// What holds of the open search, by its name; a promise fails with what is wrong.
type Promises<'a> = &'a [(&'static str, &'a dyn Fn() -> Result<(), Failed>)];

pub fn in_english(browser: &Browser) -> Result<(), Failed> {
    const EDITION: Edition = Edition::English;
    let server = Server::alone();
    load_when_opened(EDITION, &server, browser)?;
    keep(&[
        ("answers what people ask", &|| {
            answer_queries(EDITION, &server, browser)
        }),
        ("puts titles first", &|| {
            put_titles_first(EDITION, &server, browser)
        }),
        ("finds every kind of word", &|| {
            find_every_kind_of_word(EDITION, &server, browser)
        }),
        ("finds whole words, not parts", &|| {
            find_whole_words(browser)
        }),
        ("forgives errors", &|| forgive_errors(browser)),
        ("is accessible", &|| be_accessible(browser)),
    ])?;
    close(browser)?;
    choose_by_keyboard(EDITION, "/", &server, browser)
}

pub fn in_chinese(browser: &Browser) -> Result<(), Failed> {
    const EDITION: Edition = Edition::Chinese;
    let server = Server::alone();
    load_when_opened(EDITION, &server, browser)?;
    let sample = words_of_two_characters(browser)?;
    keep(&[
        ("answers what people ask", &|| {
            answer_queries(EDITION, &server, browser)
        }),
        ("puts titles first", &|| {
            put_titles_first(EDITION, &server, browser)
        }),
        ("finds Chinese words", &|| {
            find_chinese_words(&sample, &server, browser)
        }),
        ("finds words of two scripts", &|| {
            find_words_of_two_scripts(&server, browser)
        }),
        ("takes words apart", &|| take_words_apart(&server, browser)),
        ("is accessible", &|| be_accessible(browser)),
    ])?;
    // Not every browser knows which characters are a word.
    browser.devtools(
        "Page.addScriptToEvaluateOnNewDocument",
        json!({ "source": "delete Intl.Segmenter" }),
    )?;
    browser.open(&server.url(&EDITION.page("index.html")))?;
    open("/", browser)?;
    keep(&[("finds Chinese words without a dictionary", &|| {
        find_chinese_words(&sample, &server, browser)
    })])?;
    close(browser)?;
    choose_by_keyboard(EDITION, "s", &server, browser)
}

/// Fails with all that is wrong with any of the promises.
fn keep(promises: Promises) -> Result<(), Failed> {
    let faults = promises.iter().filter_map(|(name, promise)| {
        let fault = promise().err()?;
        Some(format!(
            "search {name}: {}",
            fault.message().unwrap_or_default()
        ))
    });
    let faults: Vec<String> = faults.collect();
    ensure(faults.is_empty(), || faults.join("\n"))
}

fn load_when_opened(edition: Edition, server: &Server, browser: &Browser) -> Result<(), Failed> {
    let mut traffic = Traffic::default();
    browser.events()?;
    browser.open(&server.url(&edition.page("index.html")))?;
    browser.settle(&mut traffic)?;
    let file = match edition {
        Edition::English => "search.en.txt",
        Edition::Chinese => "search.zh-CN.txt",
    };
    let book = server.url(&edition.page(file));
    let bytes = |traffic: &Traffic, is_book: bool| -> u64 {
        let requests = traffic.requests();
        let requests = requests.filter(|request| (request.url == book) == is_book);
        requests.map(|request| request.bytes).sum()
    };
    ensure(bytes(&traffic, true) == 0, || {
        format!("loaded before search is opened: {book}")
    })?;
    let before = bytes(&traffic, false);
    let said: String = browser.run(
        "document.querySelector('[aria-haspopup=dialog]').click();
         return document.querySelector('dialog [role=status]').textContent;",
    )?;
    ensure(!said.is_empty(), || {
        "a reader isn't told that search is loading".to_owned()
    })?;
    browser.press("future")?;
    browser.wait_until("search has loaded", "document.querySelector('dialog li')")?;
    browser.settle(&mut traffic)?;
    let content: String = browser.run(
        "const text = await (await fetch('print.html')).text();
         const book = new DOMParser().parseFromString(text, 'text/html').querySelector('main');
         book.querySelectorAll('.drawing').forEach((drawing) => drawing.remove());
         return book.textContent;",
    )?;
    let most = compress(content.as_bytes()).len() as u64;
    let cost = bytes(&traffic, true);
    ensure(cost > 0 && cost <= most, || {
        format!("the book costs {cost} bytes of {most}: {traffic}")
    })?;
    let cost = bytes(&traffic, false) - before;
    ensure(cost <= MOST_OF_THE_REST, || {
        format!("what searches it costs {cost} bytes of {MOST_OF_THE_REST}: {traffic}")
    })
}

/// What people ask, and the page that answers, or pages.
#[derive(Deserialize)]
#[serde(untagged)]
enum Answer {
    Page(String),
    Pages(Vec<String>),
}

impl Answer {
    fn pages(&self) -> &[String] {
        match self {
            Answer::Page(page) => std::slice::from_ref(page),
            Answer::Pages(pages) => pages,
        }
    }
}

/// The kind of queries that are for the Chinese edition.
const CHINESE: &str = "chinese";

fn answer_queries(edition: Edition, server: &Server, browser: &Browser) -> Result<(), Failed> {
    let file = fs::read_to_string(Path::new(ROOT).join("tests/browser/queries.toml"))?;
    let kinds: BTreeMap<String, BTreeMap<String, Answer>> = toml::from_str(&file)?;
    let of_edition = kinds
        .iter()
        .filter(|(kind, _)| (*kind == CHINESE) == (edition == Edition::Chinese));
    let queries: Vec<(&String, &Answer)> = of_edition.flat_map(|(_, queries)| queries).collect();
    let asked = queries.iter().map(|(query, _)| query.as_str());
    let answers = ask_all(asked, browser)?;
    let mut faults = Vec::new();
    for ((query, answer), results) in queries.iter().zip(&answers) {
        let meant = answer.pages().iter();
        let meant: BTreeSet<String> = meant.map(|page| server.url(&edition.page(page))).collect();
        let mut first = results.iter().take(FIRST);
        if !first.any(|result| meant.contains(result.page())) {
            let rank = results
                .iter()
                .position(|result| meant.contains(result.page()));
            let rank = rank.map_or("nowhere".to_owned(), |at| format!("number {}", at + 1));
            let first = results.iter().take(FIRST).map(|result| &result.link);
            faults.push(format!(
                "{query:?}: {} is {rank}; first come {:#?}",
                answer.pages().join(" or "),
                Vec::from_iter(first)
            ));
        }
    }
    ensure(faults.is_empty(), || faults.join("\n"))
}

fn put_titles_first(edition: Edition, server: &Server, browser: &Browser) -> Result<(), Failed> {
    let pages: Vec<&str> = edition.chapters().collect();
    let titles: Vec<String> = pages.iter().map(|page| title_of(page)).collect();
    let answers = ask_all(titles.iter().map(String::as_str), browser)?;
    let mut faults = Vec::new();
    for ((page, title), results) in pages.iter().zip(&titles).zip(&answers) {
        let first = results.first().map(Found::page).unwrap_or_default();
        if first != server.url(page) {
            faults.push(format!("{title:?} finds {first} first"));
        }
    }
    ensure(faults.is_empty(), || faults.join("\n"))
}

/// A word that stands in one kind of text only, on one page.
#[derive(Deserialize)]
struct Find {
    kind: String,
    word: String,
    page: String,
}

fn find_every_kind_of_word(
    edition: Edition,
    server: &Server,
    browser: &Browser,
) -> Result<(), Failed> {
    let pages: Vec<&str> = edition.chapters().collect();
    let finds: Vec<Find> = browser.run(&format!(
        "const kinds = {{
           'a heading': ':is(h1, h2, h3)',
           'the prose': ':is(p, li)',
           'a program': 'code[class*=\"listing=\"]',
           'an output': 'code.language-text',
         }};
         const words = (page, selector) => [
           ...new Set(
             [...page.querySelectorAll(`main ${{selector}}`)]
               .flatMap((element) => element.textContent.match(/[A-Za-z]{{5,}}/g) ?? [])
               .map((word) => word.toLowerCase()),
           ),
         ];
         const whole = (await (await fetch('print.html')).text()).toLowerCase();
         // What stands in many places is found in the best of them only.
         const seldom = (word) => whole.split(word).length <= 8;
         const finds = {{}};
         for (const name of {pages:?}) {{
           if (Object.keys(finds).length === Object.keys(kinds).length) break;
           const text = await (await fetch(name)).text();
           const page = new DOMParser().parseFromString(text, 'text/html');
           for (const kind of Object.keys(kinds)) {{
             const others = Object.keys(kinds).filter((other) => other !== kind);
             const taken = others.flatMap((other) => words(page, kinds[other]));
             const word = words(page, kinds[kind]).find(
               (word) => seldom(word) && !taken.some((other) => other.includes(word)),
             );
             if (word) finds[kind] ??= {{ kind, word, page: name }};
           }}
         }}
         return Object.values(finds);"
    ))?;
    let kinds: Vec<&str> = finds.iter().map(|find| find.kind.as_str()).collect();
    ensure(finds.len() == 4, || {
        format!("only {kinds:?} have words of their own")
    })?;
    let answers = ask_all(finds.iter().map(|find| find.word.as_str()), browser)?;
    for (Find { kind, word, page }, results) in finds.iter().zip(&answers) {
        let page = server.url(page);
        ensure(results.iter().any(|result| result.page() == page), || {
            format!("{page} is not found by {word:?}, of {kind}")
        })?;
    }
    Ok(())
}

fn find_whole_words(browser: &Browser) -> Result<(), Failed> {
    let answers = ask_all(["lock"], browser)?;
    ensure(!answers[0].is_empty(), || {
        "no page has the word \"lock\"".to_owned()
    })?;
    for Found { link, marked } in &answers[0] {
        let parts = marked
            .iter()
            .find(|word| !word.to_lowercase().starts_with("lock"));
        ensure(!marked.is_empty() && parts.is_none(), || {
            format!("\"lock\" finds {parts:?} in {link}")
        })?;
    }
    Ok(())
}

fn forgive_errors(browser: &Browser) -> Result<(), Failed> {
    for (right, wrong) in [
        ("semaphore", "semahpore"),
        ("backpressure", "backpresure"),
        ("semaphore permits", "semaphore permits nonsenseword"),
    ] {
        let answers = ask_all([right, wrong], browser)?;
        let [meant, found] = [0, 1].map(|at| answers[at].first().map(Found::page));
        ensure(meant.is_some() && meant == found, || {
            format!("{right:?} finds {meant:?} first, but {wrong:?} {found:?}")
        })?;
    }
    Ok(())
}

/// The texts of the Chinese pages, those of drawings left out, as a script's `texts`:
/// each with the names of the pages that have it. A tab reads them once.
fn texts() -> String {
    let pages: Vec<&str> = Edition::Chinese.chapters().collect();
    format!(
        "const read = async (name) => {{
           const page = new DOMParser().parseFromString(
             await (await fetch('../' + name)).text(),
             'text/html',
           );
           page.querySelectorAll('.mermaid, .drawing, svg').forEach((drawing) => drawing.remove());
           const walker = page.createTreeWalker(page.querySelector('main'), NodeFilter.SHOW_TEXT);
           const texts = [];
           while (walker.nextNode()) texts.push({{ name, text: walker.currentNode.data }});
           // A word may begin in front of a link and end within it.
           page.querySelectorAll('main :is(li, p, pre, td, th)').forEach((block) => block.append(' '));
           return {{ name, texts, whole: page.querySelector('main').textContent }};
         }};
         window.pages ??= await Promise.all({pages:?}.map(read));
         const texts = window.pages.flatMap(({{ texts }}) => texts);
         const words = (text) => text.match(/(?<!\\p{{sc=Han}})\\p{{sc=Han}}{{2}}(?!\\p{{sc=Han}})/gu) ?? [];
         const holders = (word) => window.pages
           .filter(({{ whole }}) => whole.includes(word))
           .map(({{ name }}) => name);"
    )
}

/// A word, and the pages that have it.
#[derive(Deserialize)]
struct Word {
    word: String,
    pages: BTreeSet<String>,
}

/// A sample of the words that the Chinese pages have. Where two characters stand between
/// others than Chinese ones, they are a word. Of all such words, sorted, every so many.
fn words_of_two_characters(browser: &Browser) -> Result<Vec<Word>, Failed> {
    const SAMPLE: usize = 40;
    let sample: Vec<Word> = browser.run(&format!(
        "{}
         const all = [...new Set(texts.flatMap(({{ text }}) => words(text)))].sort();
         return Array.from({{ length: {SAMPLE} }}, (_, at) => {{
           const word = all[Math.floor((at * all.length) / {SAMPLE})];
           return {{ word, pages: holders(word) }};
         }});",
        texts()
    ))?;
    let different: BTreeSet<&str> = sample.iter().map(|word| word.word.as_str()).collect();
    ensure(different.len() == SAMPLE, || {
        "the pages have too few words".to_owned()
    })?;
    Ok(sample)
}

fn find_chinese_words(sample: &[Word], server: &Server, browser: &Browser) -> Result<(), Failed> {
    let answers = ask_all(sample.iter().map(|word| word.word.as_str()), browser)?;
    for (Word { word, pages }, results) in sample.iter().zip(&answers) {
        let found: BTreeSet<&str> = results.iter().map(Found::page).collect();
        let pages: BTreeSet<String> = pages.iter().map(|page| server.url(page)).collect();
        let missing = pages.iter().find(|page| !found.contains(page.as_str()));
        // Of what stands everywhere, only the best is shown.
        ensure(missing.is_none() || results.len() == MOST, || {
            format!("{word} is not found on {missing:?}")
        })?;
        ensure(!results.is_empty(), || format!("{word} finds nothing"))?;
        let unmarked = results.iter().find(|result| result.marked.is_empty());
        ensure(unmarked.is_none(), || {
            format!("{word} is not marked: {}", unmarked.unwrap().link)
        })?;
    }
    Ok(())
}

fn find_words_of_two_scripts(server: &Server, browser: &Browser) -> Result<(), Failed> {
    let answers = ask_all(["Future 取消", "Future取消"], browser)?;
    let [spaced, unspaced] = [0, 1].map(|at| {
        answers[at]
            .iter()
            .map(|found| &found.link)
            .collect::<Vec<_>>()
    });
    ensure(spaced == unspaced, || {
        format!("{spaced:?} with a space, and without {unspaced:?}")
    })?;
    let first = answers[0].first().map(Found::page).unwrap_or_default();
    let name = first.strip_prefix(&server.url("")).unwrap_or("404.html");
    let text = SITE.text(name);
    ensure(
        text.contains("取消") && text.to_lowercase().contains("future"),
        || format!("{name} has only one of the words"),
    )
}

fn take_words_apart(server: &Server, browser: &Browser) -> Result<(), Failed> {
    // The first two words of one sentence that stand nowhere beside each other.
    let Word { word, pages } = browser.run(&format!(
        "{}
         for (const {{ name, text }} of texts) {{
           const [one, other] = words(text);
           const word = `${{one}}${{other}}`;
           if (other && one !== other && holders(word).length === 0) return {{ word, pages: [name] }};
         }}",
        texts()
    ))?;
    let answers = ask_all([word.as_str()], browser)?;
    let page = server.url(pages.first().unwrap());
    ensure(answers[0].iter().any(|found| found.page() == page), || {
        format!("{word} does not find {page}")
    })
}

fn be_accessible(browser: &Browser) -> Result<(), Failed> {
    for theme in [Theme::Light, Theme::Dark] {
        let look = Look::new(theme, 390);
        look.give_to(browser)?;
        ask_all(["future"], browser)?;
        let faults = violations(browser)?;
        ensure(faults.is_empty(), || {
            format!("{look}: {}", faults.join("\n"))
        })?;
    }
    Ok(())
}

/// Closes search by keyboard.
fn close(browser: &Browser) -> Result<(), Failed> {
    // The first press empties the input, as in every browser.
    browser.press(Key::Escape)?;
    browser.press(Key::Escape)?;
    let closed = "!document.querySelector('input[type=search]').checkVisibility()";
    browser.wait_until("search is closed", closed)
}

/// Opens search by `key`, and by keyboard a page that it finds.
fn choose_by_keyboard(
    edition: Edition,
    key: &str,
    server: &Server,
    browser: &Browser,
) -> Result<(), Failed> {
    let page = edition.page(page_with_programs());
    open(key, browser)?;
    browser.press(title_of(&page).as_str())?;
    let address = server.url(&page);
    let found = format!(
        "[...document.querySelectorAll('dialog a[href]')][0]?.href.split('#')[0] === {address:?}"
    );
    browser.wait_until(&format!("{page} is found by its title"), &found)?;
    let announced = "document.querySelector('dialog [role=status]').textContent !== ''";
    browser.wait_until("what is found is announced", announced)?;
    browser.press(Key::Down)?;
    browser.press(Key::Enter)?;
    let opened = format!("location.href.split('#')[0] === {address:?}");
    browser.wait_until(&format!("{page} is open"), &opened)
}

/// Opens search by a key, as the page does when nothing else has the focus.
fn open(key: &str, browser: &Browser) -> Result<(), Failed> {
    browser.press(key)?;
    browser.wait_until(
        "search is open, and the next key goes there",
        "document.activeElement.type === 'search'",
    )?;
    let typed: String = browser.run("return document.activeElement.value")?;
    ensure(typed.is_empty(), || {
        "the key that opens search is searched for".to_owned()
    })
}

/// The most results that search shows.
const MOST: usize = 20;

/// A result: where it leads, and what of it is marked.
#[derive(Deserialize)]
struct Found {
    link: String,
    marked: Vec<String>,
}

impl Found {
    /// The address of the page, without a heading.
    fn page(&self) -> &str {
        self.link.split('#').next().unwrap_or_default()
    }
}

/// What the open search answers to each of `queries`, all within one call of the browser.
fn ask_all<'a>(
    queries: impl IntoIterator<Item = &'a str>,
    browser: &Browser,
) -> Result<Vec<Vec<Found>>, Failed> {
    let queries: Value = queries.into_iter().collect();
    browser.run(&format!(
        "const input = document.querySelector('input[type=search]');
         const ask = async (words) => {{
           input.value = words;
           input.dispatchEvent(new Event('input', {{ bubbles: true }}));
           // Search answers within one event, once it has loaded.
           await new Promise((done) => setTimeout(done));
           return [...document.querySelectorAll('dialog li')].map((result) => ({{
             link: result.querySelector('a').href,
             marked: [...result.querySelectorAll('mark')].map((mark) => mark.textContent),
           }}));
         }};
         while ((await ask('await')).length === 0) await new Promise((done) => setTimeout(done, 20));
         const answers = [];
         for (const words of {queries}) answers.push(await ask(words));
         return answers;"
    ))
}

/// Fails with a sentence unless `condition` holds.
fn ensure(condition: bool, fault: impl FnOnce() -> String) -> Result<(), Failed> {
    match condition {
        true => Ok(()),
        false => Err(fault().into()),
    }
}

/// What stands in the page's only `h1`.
fn title_of(page: &str) -> String {
    let text = SITE.text(page);
    let (_, heading) = text.split_once("<h1").unwrap();
    let (heading, _) = heading.split_once("</h1>").unwrap();
    let (_, title) = heading.rsplit_once("\">").unwrap();
    title.replace("</a>", "")
}
