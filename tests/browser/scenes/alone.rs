//! The site on its own: without scripts, on paper, at no address, from a file.

use super::edition::Edition;
use super::{page_with_diagram, page_with_programs};
use crate::chromium::Browser;
use crate::inspection::{Theme, faults_of_diagrams, theme_of};
use crate::scenes::languages::is_chosen;
use crate::server::{SITE, Server, Shown};
use crate::traffic::Traffic;
use libtest_mimic::Failed;
use serde_json::json;

/// The programs on a page that can be seen, as their languages and whether a
/// label says so.
const PROGRAMS: &str = "
  const names = { rust: 'Rust', python: 'Python', javascript: 'JavaScript' };
  return [...document.querySelectorAll('main code[class*=\"listing=\"]')]
    .filter((code) => code.checkVisibility())
    .map((code) => {
      const language = Object.keys(names).find((name) =>
        code.classList.contains(`language-${name}`),
      );
      const label = getComputedStyle(code.parentElement, '::before').content;
      return label.includes(names[language]) ? names[language] : `an unlabelled ${language}`;
    });";

pub fn without_scripts(browser: &Browser) -> Result<(), Failed> {
    let server = Server::alone();
    let page = page_with_programs();
    browser.devtools(
        "Emulation.setScriptExecutionDisabled",
        json!({ "value": true }),
    )?;
    browser.open(&server.url(page))?;
    shows_all_programs(page, SITE.shown(page), browser)?;
    browser.open(&server.url(page_with_diagram()))?;
    shows_diagrams(
        page_with_diagram(),
        SITE.shown(page_with_diagram()),
        browser,
    )?;
    // A reader reaches every page from here.
    for (edition, contents) in [(Edition::English, "Contents"), (Edition::Chinese, "目录")] {
        browser.open(&server.url(&edition.page(page)))?;
        browser.click_link(contents)?;
        let linked: Vec<String> = browser
            .run("return [...document.querySelectorAll('main a')].map((link) => link.href)")?;
        for page in edition.chapters() {
            assert!(linked.contains(&server.url(page)), "no link to {page}");
        }
    }
    Ok(())
}

pub fn on_paper(browser: &Browser) -> Result<(), Failed> {
    let server = Server::alone();
    // The page for print is printed where it is inspected: it is large.
    for page in [page_with_programs(), page_with_diagram()] {
        browser.open(&server.url(page))?;
        print(page, SITE.shown(page), browser)?;
    }
    Ok(())
}

/// Fails unless the open `page` prints all that it shows, and nothing else.
pub fn print(page: &str, shown: &Shown, browser: &Browser) -> Result<(), Failed> {
    let dark = json!({ "name": "prefers-color-scheme", "value": Theme::Dark.name() });
    browser.devtools(
        "Emulation.setEmulatedMedia",
        json!({ "media": "print", "features": [dark] }),
    )?;
    assert_eq!(theme_of(browser)?, Theme::Light, "paper is white");
    shows_all_programs(page, shown, browser)?;
    shows_diagrams(page, shown, browser)?;
    let dead: Vec<String> = browser.run(
        "return [...document.querySelectorAll('button, dialog, header, nav, [role=tablist]')]
           .filter((element) => element.checkVisibility())
           .map((element) => element.outerHTML.slice(0, 100));",
    )?;
    assert!(dead.is_empty(), "{page} prints {dead:#?}");
    browser.devtools("Emulation.setEmulatedMedia", json!({ "media": "" }))?;
    Ok(())
}

pub fn without_an_address(browser: &Browser) -> Result<(), Failed> {
    let server = Server::alone();
    let address = server.url("no/such/page.html");
    let mut traffic = Traffic::default();
    browser.events()?;
    browser.open(&address)?;
    browser.settle(&mut traffic)?;
    for request in traffic.requests() {
        let meant = if request.url == address { 404 } else { 200 };
        assert_eq!(request.status, Some(meant), "{}", request.url);
    }
    assert!(
        traffic.requests().count() > 1,
        "the page asks for its styles"
    );
    let links: Vec<String> = browser.run(
        "return [...document.querySelectorAll(':is(main, nav, .bar) :not(:is(h1, h2)) > a')].map((link) => link.href)",
    )?;
    let pages: Vec<String> = SITE.pages().map(|page| server.url(page)).collect();
    let outside = links.iter().find(|link| !pages.contains(link));
    assert_eq!(outside, None, "this is no page of the site");
    assert!(!links.is_empty(), "the page leads nowhere");
    Ok(())
}

pub fn from_a_file(browser: &Browser) -> Result<(), Failed> {
    let url = |page: &str| format!("file://{}", SITE.path(page).display());
    let page = page_with_programs();
    browser.events()?;
    browser.complaints()?;
    browser.open(&url(page))?;
    is_chosen("Rust", browser)?;
    browser.click_button("Python")?;
    is_chosen("Python", browser)?;
    browser.click_link("Async, Side by Side")?;
    browser.wait_until(
        "the first page is open",
        "location.pathname.endsWith('/index.html')",
    )?;
    browser.click_link("中文")?;
    browser.wait_until(
        "the first page is open in Chinese",
        "location.pathname.endsWith('/zh-CN/index.html')",
    )?;
    browser.open(&url(page_with_diagram()))?;
    shows_diagrams(
        page_with_diagram(),
        SITE.shown(page_with_diagram()),
        browser,
    )?;
    let complaints = browser.complaints()?;
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
    let mut traffic = Traffic::default();
    browser.settle(&mut traffic)?;
    let asked: Vec<_> = traffic.requests().map(|request| &request.url).collect();
    assert!(asked.is_empty(), "a page from a file asks for {asked:?}");
    // The browser lets no page read another file, which search would have to.
    browser.click("[aria-haspopup=dialog]")?;
    browser.wait_until(
        "the reader is told how to search all the same",
        "document.querySelector('dialog [role=status]').textContent.includes('one page')",
    )
}

fn shows_all_programs(page: &str, shown: &Shown, browser: &Browser) -> Result<(), Failed> {
    let programs: Vec<String> = browser.run(PROGRAMS)?;
    let groups = shown.listings.len();
    let meant = ["Rust", "Python", "JavaScript"].repeat(groups);
    assert_eq!(
        programs, meant,
        "the programs that {page} shows, with labels"
    );
    Ok(())
}

fn shows_diagrams(page: &str, shown: &Shown, browser: &Browser) -> Result<(), Failed> {
    let faults = faults_of_diagrams(shown.diagrams, Theme::Light, browser)?;
    assert!(faults.is_empty(), "{page}: {faults:#?}");
    Ok(())
}
