//! The link between the two editions, and the words of the Chinese one.

use super::edition::Edition;
use super::page_with_programs;
use crate::chromium::Browser;
use crate::playground_stub::unreachable;
use crate::server::{SITE, Server};
use libtest_mimic::Failed;
use serde_json::json;
use thirtyfour::Key;

pub fn lead_to_the_same_page(browser: &Browser) -> Result<(), Failed> {
    let server = Server::alone();
    browser.open(&server.url("index.html"))?;
    let pages: Vec<&str> = SITE.pages().collect();
    let links: Vec<String> = browser.run(&format!(
        "const links = [];
         for (const name of {pages:?}) {{
           const text = await (await fetch(name)).text();
           const [around] = text.split('<main');
           const page = new DOMParser().parseFromString(around, 'text/html');
           const base = page.querySelector('base')?.getAttribute('href') ?? name;
           const link = page.querySelector('a[hreflang]')?.getAttribute('href');
           links.push(link ? new URL(link, new URL(base, location)).href : 'no link');
         }}
         return links;"
    ))?;
    for (page, link) in pages.into_iter().zip(links) {
        let edition = Edition::of(page);
        let name = &page[edition.page("").len()..];
        // Nobody is led from one missing page to another.
        let name = if name == "404.html" {
            "index.html"
        } else {
            name
        };
        assert_eq!(link, server.url(&edition.other().page(name)), "from {page}");
    }
    Ok(())
}

pub fn lead_to_the_same_heading(browser: &Browser) -> Result<(), Failed> {
    let server = Server::alone();
    let page = page_with_programs();
    browser.open(&server.url(page))?;
    let headings: Vec<String> =
        browser.run("return [...document.querySelectorAll('main h2')].map(({ id }) => id)")?;
    let (middle, last) = (&headings[headings.len() / 2], headings.last().unwrap());
    // One from the middle, and the last one, which cannot reach the top.
    for heading in [middle, last] {
        browser.open(&server.url(page))?;
        browser.run::<()>(&format!("location.hash = '#{heading}'"))?;
        for edition in [Edition::Chinese, Edition::English] {
            browser.run::<()>("document.querySelector('.bar a[hreflang]').focus()")?;
            browser.press(Key::Enter)?;
            let address = server.url(&edition.page(page));
            let there = format!("location.href === '{address}#{heading}'");
            browser.wait_until(&format!("{address}#{heading} is open"), &there)?;
            let seen = format!(
                "document.readyState === 'complete' && (() => {{
                   const {{ top, bottom }} = document.getElementById({heading:?}).getBoundingClientRect();
                   return top >= 0 && bottom <= innerHeight;
                 }})()"
            );
            browser.wait_until("the reader sees the heading", &seen)?;
        }
    }
    // A reader who has scrolled there is led there too.
    browser.open(&server.url(page))?;
    browser.run::<()>(&format!(
        "document.getElementById({middle:?}).nextElementSibling.scrollIntoView()"
    ))?;
    browser.click("a[hreflang]")?;
    let address = server.url(&Edition::Chinese.page(page));
    let there = format!("location.href === '{address}#{middle}'");
    browser.wait_until(&format!("{address}#{middle} is open"), &there)
}

pub fn lead_there_without_scripts(browser: &Browser) -> Result<(), Failed> {
    let server = Server::alone();
    let page = page_with_programs();
    let off = json!({ "value": true });
    browser.devtools("Emulation.setScriptExecutionDisabled", off)?;
    browser.open(&server.url(page))?;
    for (edition, words) in [(Edition::Chinese, "中文"), (Edition::English, "English")] {
        browser.click_link(words)?;
        let address = server.url(&edition.page(page));
        let there = format!("location.href === {address:?}");
        browser.wait_until(&format!("{address} is open"), &there)?;
    }
    Ok(())
}

/// What a page says in English that is not of the book: in its bar and below its
/// text, in search, on buttons and about programs, to the eye and to a screen
/// reader. Tabs bear names, and what has a language of its own is in that.
const ENGLISH_WORDS: &str = "
  const texts = [
    ...document.querySelectorAll(
      'title, .skip, .bar :not(:has(*)), button:not([role=tab]), .toolbar *, ' +
        'output, .turn span, footer a, dialog *, [role=status]',
    ),
  ]
    .filter((element) => !element.closest('[lang]:not(html)'))
    .map((element) => element.textContent);
  const labels = [...document.querySelectorAll('[aria-label]')].map(
    (element) => element.ariaLabel,
  );
  const drawn = [
    ...document.querySelectorAll('pre:has(> .ignore), pre:has(> .compiler)'),
  ].map((element) => getComputedStyle(element, '::before').content);
  return [...texts, ...labels, ...drawn].filter(
    (words) => /[a-z]/i.test(words) && !/\\p{sc=Han}/u.test(words),
  );";

pub fn speak_chinese(browser: &Browser) -> Result<(), Failed> {
    let server = Server::start(&unreachable());
    let programs = page_with_programs();
    for name in [programs, "print.html", "404.html"] {
        let page = Edition::Chinese.page(name);
        browser.open(&server.url(&page))?;
        if name == programs {
            browser.click_button("复制")?;
            browser.click_button("运行")?;
            let answered = "document.querySelector('main output').textContent.includes('。')";
            browser.wait_until("the reader is told that nobody answers", answered)?;
        }
        browser.click("[aria-haspopup=dialog]")?;
        let absent = "闻所未闻";
        browser.press(absent)?;
        let told = format!(
            "document.querySelector('dialog [role=status]').textContent.includes({absent:?})"
        );
        browser.wait_until("the reader is told that nothing is found", &told)?;
        let english: Vec<String> = browser.run(ENGLISH_WORDS)?;
        assert!(english.is_empty(), "{page} says {english:?}");
    }
    Ok(())
}
