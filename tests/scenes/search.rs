//! Search.

use super::{CHAPTERS, page_with_programs};
use crate::chromium::Browser;
use crate::inspection::{Look, Theme, violations};
use crate::server::{SITE, Server};
use crate::traffic::Traffic;
use libtest_mimic::Failed;
use serde::Deserialize;
use thirtyfour::Key;

/// The first result.
const FIRST: &str = "document.querySelector('dialog a[href]')";

pub fn by_keyboard(browser: &Browser) -> Result<(), Failed> {
    let server = Server::alone();
    let page = page_with_programs();
    for key in ["/", "s"] {
        browser.open(&server.url("index.html"))?;
        let title = title_of(page);
        open(key, browser)?;
        browser.press(title.as_str())?;
        finds_page(page, "by its title", &server, browser)?;
        browser.press(Key::Down)?;
        browser.press(Key::Enter)?;
        let address = format!("location.href.split('#')[0] === {:?}", server.url(page));
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
    let pages = &*CHAPTERS;
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
    browser.open(&server.url("index.html"))?;
    open("/", browser)?;
    for page in CHAPTERS.iter() {
        let title = title_of(page);
        search(&title, browser)?;
        let address = format!("{FIRST}?.href.split('#')[0] === {:?}", server.url(page));
        let what = format!("{page} is the first that its title finds");
        browser.wait_until(&what, &address)?;
        // A word alone may lead to another page, but to none without it in a title.
        let word = title.split(' ').max_by_key(|word| word.len()).unwrap();
        let word = word
            .trim_matches(|c: char| !c.is_alphanumeric())
            .to_lowercase();
        search(&word, browser)?;
        let named =
            format!("{FIRST}?.firstElementChild.textContent.toLowerCase().includes({word:?})");
        let what = format!("the first that {word:?} finds has it in its title");
        browser.wait_until(&what, &named)?;
    }
    Ok(())
}

/// Types `words` in the place of what was searched for before.
fn search(words: &str, browser: &Browser) -> Result<(), Failed> {
    browser.run::<()>("document.querySelector('input[type=search]').select()")?;
    browser.press(Key::Backspace)?;
    browser.wait_until("nothing is searched for", &format!("!{FIRST}"))?;
    browser.press(words)
}

pub fn load_when_opened(browser: &Browser) -> Result<(), Failed> {
    let server = Server::alone();
    let mut traffic = Traffic::default();
    browser.events()?;
    browser.open(&server.url("index.html"))?;
    browser.settle(&mut traffic)?;
    let index = |traffic: &Traffic| {
        traffic
            .requests()
            .any(|request| request.url.contains("searchindex"))
    };
    assert!(
        !index(&traffic),
        "the index is loaded before search is opened"
    );
    open("/", browser)?;
    browser.press("future")?;
    browser.wait_until("something is found", FIRST)?;
    browser.settle(&mut traffic)?;
    assert!(index(&traffic), "the index is loaded when search is opened");
    Ok(())
}

pub fn be_accessible(browser: &Browser) -> Result<(), Failed> {
    let server = Server::alone();
    for theme in [Theme::Light, Theme::Dark] {
        let look = Look::new(theme, 390);
        look.give_to(browser)?;
        browser.open(&server.url("index.html"))?;
        open("/", browser)?;
        browser.press("future")?;
        browser.wait_until("something is found", FIRST)?;
        let faults = violations(browser)?;
        assert!(faults.is_empty(), "{look}: {}", faults.join("\n"));
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
