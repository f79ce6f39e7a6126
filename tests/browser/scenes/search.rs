//! Search.

use super::edition::Edition;
use super::page_with_programs;
use crate::chromium::Browser;
use crate::inspection::{Look, Theme, violations};
use crate::server::{SITE, Server, compress};
use crate::traffic::Traffic;
use libtest_mimic::Failed;
use serde::Deserialize;
use std::collections::BTreeSet;
use thirtyfour::Key;

/// What a reader's first search may cost, as a multiple of the book's own text when that
/// is compressed: so it grows no faster than the text. It has the drawings in it.
const MOST: f64 = 1.35;

pub fn by_keyboard(browser: &Browser) -> Result<(), Failed> {
    let server = Server::alone();
    for (edition, key) in Edition::BOTH.into_iter().zip(["/", "s"]) {
        let page = edition.page(page_with_programs());
        browser.open(&server.url(&edition.page("index.html")))?;
        let title = title_of(&page);
        open(key, browser)?;
        browser.press(title.as_str())?;
        finds_page(&page, "by its title", &server, browser)?;
        browser.press(Key::Down)?;
        browser.press(Key::Enter)?;
        let address = format!("location.href.split('#')[0] === {:?}", server.url(&page));
        browser.wait_until(&format!("{page} is open"), &address)?;
    }
    open("/", browser)?;
    browser.press(Key::Escape)?;
    let closed = "!document.querySelector('input[type=search]').checkVisibility()";
    browser.wait_until("search is closed", closed)
}

/// A word that stands in one kind of text only, on one page.
#[derive(Deserialize)]
struct Find {
    kind: String,
    word: String,
    page: String,
}

pub fn find_every_kind_of_word(browser: &Browser) -> Result<(), Failed> {
    let server = Server::alone();
    browser.open(&server.url("index.html"))?;
    let pages: Vec<&str> = Edition::English.chapters().collect();
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
         const finds = {{}};
         for (const name of {pages:?}) {{
           const text = await (await fetch(name)).text();
           const page = new DOMParser().parseFromString(text, 'text/html');
           for (const kind of Object.keys(kinds)) {{
             const others = Object.keys(kinds).filter((other) => other !== kind);
             const taken = others.flatMap((other) => words(page, kinds[other]));
             const word = words(page, kinds[kind]).find(
               (word) => !taken.some((other) => other.includes(word)),
             );
             if (word) finds[kind] ??= {{ kind, word, page: name }};
           }}
         }}
         return Object.values(finds);"
    ))?;
    let kinds: Vec<&str> = finds.iter().map(|find| find.kind.as_str()).collect();
    assert_eq!(finds.len(), 4, "only {kinds:?} have words of their own");
    for Find { kind, word, page } in &finds {
        browser.open(&server.url("index.html"))?;
        open("/", browser)?;
        browser.press(word.as_str())?;
        finds_page(page, &format!("by {word:?}, of {kind}"), &server, browser)?;
    }
    Ok(())
}

pub fn put_titles_first(browser: &Browser) -> Result<(), Failed> {
    let server = Server::alone();
    for edition in Edition::BOTH {
        browser.open(&server.url(&edition.page("index.html")))?;
        open("/", browser)?;
        search("future", browser)?;
        let titles: Vec<(String, String)> = edition
            .chapters()
            .map(|page| (title_of(page), server.url(page)))
            .collect();
        let titles = serde_json::to_string(&titles)?;
        // Search answers within one event, or it would not be worth asking.
        let others: Vec<String> = browser.run(&format!(
            "const input = document.querySelector('input[type=search]');
             const others = [];
             for (const [title, page] of {titles}) {{
               input.value = title;
               input.dispatchEvent(new Event('input', {{ bubbles: true }}));
               await new Promise((done) => setTimeout(done));
               const first = document.querySelector('dialog a[href]')?.href;
               if (first?.split('#')[0] !== page) others.push(`${{title}}: ${{first}}`);
             }}
             return others;"
        ))?;
        assert!(others.is_empty(), "what titles find first: {others:#?}");
    }
    Ok(())
}

/// The texts of the Chinese pages, those of diagrams left out, as a script's `texts`:
/// each with the names of the pages that have it.
fn texts() -> String {
    let pages: Vec<&str> = Edition::Chinese.chapters().collect();
    format!(
        "const texts = [];
         const whole = [];
         for (const name of {pages:?}) {{
           const text = await (await fetch('../' + name)).text();
           const page = new DOMParser().parseFromString(text, 'text/html');
           page.querySelectorAll('.mermaid, .drawing').forEach((diagram) => diagram.remove());
           const walker = page.createTreeWalker(page.querySelector('main'), NodeFilter.SHOW_TEXT);
           while (walker.nextNode()) texts.push({{ name, text: walker.currentNode.data }});
           // A word may begin in front of a link and end within it.
           page.querySelectorAll('main :is(li, p, pre, td, th)').forEach((block) => block.append(' '));
           whole.push({{ name, text: page.querySelector('main').textContent }});
         }}
         const words = (text) => text.match(/(?<!\\p{{sc=Han}})\\p{{sc=Han}}{{2}}(?!\\p{{sc=Han}})/gu) ?? [];
         const holders = (word) => [
           ...new Set(whole.filter(({{ text }}) => text.includes(word)).map(({{ name }}) => name)),
         ];"
    )
}

/// A word, and the pages that have it.
#[derive(Deserialize)]
struct Word {
    word: String,
    pages: BTreeSet<String>,
}

pub fn find_chinese_words(browser: &Browser) -> Result<(), Failed> {
    const SAMPLE: usize = 40;
    let server = Server::alone();
    browser.open(&server.url(&Edition::Chinese.page("index.html")))?;
    // Where two characters stand between others than Chinese ones, they are a word.
    // Of all such words, sorted, every so many.
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
    assert_eq!(different.len(), SAMPLE, "the pages have too few words");
    open("/", browser)?;
    for Word { word, pages } in &sample {
        let found = search(word, browser)?;
        let pages: BTreeSet<String> = pages.iter().map(|page| server.url(page)).collect();
        let chapters = Edition::Chinese.chapters().map(|page| server.url(page));
        let chapters: BTreeSet<String> = chapters.collect();
        // Pages that lie in no chapter's folder may have it too.
        let found_pages: BTreeSet<String> = found.pages.intersection(&chapters).cloned().collect();
        if found.all {
            assert_eq!(found_pages, pages, "the pages that {word} finds");
        } else {
            assert!(
                found_pages.is_subset(&pages),
                "{word} is not on {found_pages:?}"
            );
        }
        assert!(!found.pages.is_empty(), "{word} finds nothing");
        assert_eq!(found.unmarked, 0, "results in which {word} is not marked");
    }
    Ok(())
}

pub fn find_words_of_two_scripts(browser: &Browser) -> Result<(), Failed> {
    let server = Server::alone();
    browser.open(&server.url(&Edition::Chinese.page("index.html")))?;
    open("/", browser)?;
    let spaced = search("Future 取消", browser)?;
    let unspaced = search("Future取消", browser)?;
    assert!(!spaced.pages.is_empty(), "a Future can be cancelled");
    assert_eq!(spaced.pages, unspaced.pages, "with a space and without");
    for page in &spaced.pages {
        let name = page.strip_prefix(&server.url("")).unwrap_or_default();
        let text = SITE.text(name);
        assert!(text.contains("取消"), "{name} has only one of the words");
        assert!(text.to_lowercase().contains("future"), "{name}, too");
    }
    Ok(())
}

pub fn take_words_apart(browser: &Browser) -> Result<(), Failed> {
    let server = Server::alone();
    browser.open(&server.url(&Edition::Chinese.page("index.html")))?;
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
    open("/", browser)?;
    let found = search(&word, browser)?;
    let page = server.url(pages.first().unwrap());
    assert!(found.pages.contains(&page), "{word} does not find {page}");
    Ok(())
}

pub fn load_when_opened(browser: &Browser) -> Result<(), Failed> {
    let server = Server::alone();
    for edition in Edition::BOTH {
        let mut traffic = Traffic::default();
        browser.events()?;
        browser.open(&server.url(&edition.page("index.html")))?;
        browser.settle(&mut traffic)?;
        let book = server.url(&edition.page("print.html"));
        let loaded = |traffic: &Traffic| traffic.requests().any(|request| request.url == book);
        assert!(!loaded(&traffic), "loaded before search is opened: {book}");
        let bytes = |traffic: &Traffic| -> u64 {
            let requests = traffic.requests();
            requests.map(|request| request.bytes).sum()
        };
        let before = bytes(&traffic);
        open("/", browser)?;
        search("future", browser)?;
        browser.settle(&mut traffic)?;
        assert!(loaded(&traffic), "not loaded when search is opened: {book}");
        let cost = bytes(&traffic) - before;
        let text: String = browser.run(
            "const text = await (await fetch('print.html')).text();
             const page = new DOMParser().parseFromString(text, 'text/html');
             return page.querySelector('main').textContent;",
        )?;
        let most = MOST * compress(text.as_bytes()).len() as f64;
        assert!(
            cost as f64 <= most,
            "a search costs {cost} bytes of {most}: {traffic}"
        );
    }
    Ok(())
}

pub fn be_accessible(browser: &Browser) -> Result<(), Failed> {
    let server = Server::alone();
    for theme in [Theme::Light, Theme::Dark] {
        let look = Look::new(theme, 390);
        look.give_to(browser)?;
        for edition in Edition::BOTH {
            browser.open(&server.url(&edition.page("index.html")))?;
            open("/", browser)?;
            search("future", browser)?;
            let faults = violations(browser)?;
            assert!(faults.is_empty(), "{look}: {}", faults.join("\n"));
        }
    }
    Ok(())
}

/// Opens search by a key, as the page does when nothing else has the focus.
fn open(key: &str, browser: &Browser) -> Result<(), Failed> {
    browser.press(key)?;
    browser.wait_until(
        "search is open, and the next key goes there",
        "document.activeElement.type === 'search'",
    )?;
    let typed: String = browser.run("return document.activeElement.value")?;
    assert_eq!(typed, "", "the key that opens search is not searched for");
    Ok(())
}

/// Types `words` in the place of what is asked for.
fn ask(words: &str, browser: &Browser) -> Result<(), Failed> {
    browser.run::<()>("document.querySelector('input[type=search]').select()")?;
    browser.press(words)
}

/// What search shows.
#[derive(Deserialize)]
struct Results {
    /// The addresses of the pages, without their headings.
    pages: BTreeSet<String>,
    /// Whether all that is found is shown.
    all: bool,
    /// How many results have no mark.
    unmarked: usize,
}

/// Searches for `words`, and waits until search has answered.
fn search(words: &str, browser: &Browser) -> Result<Results, Failed> {
    const ANSWER: &str = "document.querySelector('dialog [role=status]').textContent";
    ask("", browser)?;
    browser.press(Key::Delete)?;
    browser.wait_until("nothing is asked for", &format!("{ANSWER} === ''"))?;
    browser.press(words)?;
    browser.wait_until(&format!("{words} is answered"), &format!("{ANSWER} !== ''"))?;
    browser.run(&format!(
        "const results = [...document.querySelectorAll('dialog li')];
         const [number] = {ANSWER}.match(/\\d+/) ?? [0];
         return {{
           pages: [...new Set(results.map((result) => result.querySelector('a').href.split('#')[0]))],
           all: results.length === Number(number),
           unmarked: results.filter((result) => !result.querySelector('mark')).length,
         }};"
    ))
}

/// Waits until a page is among the results.
fn finds_page(page: &str, how: &str, server: &Server, browser: &Browser) -> Result<(), Failed> {
    let condition = format!(
        "[...document.querySelectorAll('dialog a[href]')].some(
           (link) => link.href.split('#')[0] === {:?})",
        server.url(page)
    );
    browser.wait_until(&format!("{page} is found {how}"), &condition)
}

/// What stands in the page's only `h1`.
fn title_of(page: &str) -> String {
    let text = SITE.text(page);
    let (_, heading) = text.split_once("<h1").unwrap();
    let (heading, _) = heading.split_once("</h1>").unwrap();
    let (_, title) = heading.rsplit_once("\">").unwrap();
    title.replace("</a>", "")
}
