//! The drawings of diagrams: those that a page has, and those that it lacks.

use super::edition::Edition;
use super::page_with_diagram;
use crate::chromium::Browser;
use crate::inspection::{Look, Theme, faults_of_diagrams, theme_of};
use crate::server::{SITE, Server};
use libtest_mimic::Failed;
use serde_json::json;

const SWITCH: &str = "button[aria-label='Dark theme']";

/// The texts of the first drawing that can be seen.
const LABELS: &str = "return [...document.querySelector('.drawing > svg').querySelectorAll('text')]
   .filter((label) => label.checkVisibility())
   .map((label) => label.textContent);";

pub fn follow_the_theme(browser: &Browser) -> Result<(), Failed> {
    let server = Server::alone();
    Look::new(Theme::Light, 1280).give_to(browser)?;
    browser.open(&server.url(page_with_diagram()))?;
    let drawing = "document.querySelector('.drawing > svg')";
    browser.run::<()>(&format!("window.first = {drawing}"))?;
    browser.click(SWITCH)?;
    assert_eq!(theme_of(browser)?, Theme::Dark);
    let same: bool = browser.run(&format!("return window.first === {drawing}"))?;
    assert!(same, "it was drawn anew");
    let diagrams = SITE.shown(page_with_diagram()).diagrams;
    let faults = faults_of_diagrams(diagrams, Theme::Dark, browser)?;
    assert!(faults.is_empty(), "{faults:#?}");
    Ok(())
}

pub fn speak_chinese(browser: &Browser) -> Result<(), Failed> {
    let server = Server::alone();
    let mut pages = Edition::Chinese.chapters();
    let word = |page: &&str| SITE.text(page).contains(r#"class="name" lang="zh-CN""#);
    let page = pages.find(word).ok_or("no diagram has a Chinese name")?;
    browser.open(&server.url(page))?;
    let names: Vec<(bool, String)> = browser.run(
        "return [...document.querySelectorAll('.drawing .name[lang]')].map((name) => [
           name.checkVisibility() === (name.getAttribute('lang') === 'zh-CN'),
           name.textContent,
         ]);",
    )?;
    let wrong: Vec<_> = names.iter().filter(|(right, _)| !right).collect();
    assert!(!names.is_empty() && wrong.is_empty(), "{page}: {wrong:?}");
    let english: Vec<String> = browser.run(
        "return [...document.querySelectorAll('.drawing figcaption > p')]
           .map((paragraph) => paragraph.textContent)
           .filter((text) => !/\\p{sc=Han}/u.test(text));",
    )?;
    assert!(english.is_empty(), "{page} says {english:?}");
    Ok(())
}

/// What an author writes into the first diagram of a page; its drawing doesn't know it.
const ADDED: &str = "9 s: main is new";

/// Lets the author change `page`, by a script that finds the first diagram, and opens it.
fn open_changed(change: &str, server: &Server, browser: &Browser) -> Result<(), Failed> {
    // After the page has been read, before its deferred scripts run.
    let change = format!(
        "document.addEventListener('readystatechange', () => {{
           if (document.readyState !== 'interactive') return;
           const diagram = document.querySelector('.mermaid');
           {change}
         }});"
    );
    let change = json!({ "source": change });
    browser.devtools("Page.addScriptToEvaluateOnNewDocument", change)?;
    browser.open(&server.url(page_with_diagram()))
}

/// Adds a line to the diagram.
fn addition() -> String {
    format!("diagram.append('participant new\\nNote over new: {ADDED}\\n');")
}

pub fn draw_what_is_stale(browser: &Browser) -> Result<(), Failed> {
    let server = Server::alone();
    Look::new(Theme::Light, 1280).give_to(browser)?;
    open_changed(&addition(), &server, browser)?;
    let last = "document.querySelector('.drawing > svg .line:last-of-type')?.textContent";
    browser.wait_until(
        "the drawing has what is new",
        &format!("{last} === {ADDED:?}"),
    )?;
    let diagrams = SITE.shown(page_with_diagram()).diagrams;
    let faults = faults_of_diagrams(diagrams, Theme::Light, browser)?;
    assert!(faults.is_empty(), "{faults:#?}");
    Ok(())
}

pub fn draw_what_is_missing(browser: &Browser) -> Result<(), Failed> {
    let server = Server::alone();
    Look::new(Theme::Light, 1280).give_to(browser)?;
    browser.open(&server.url(page_with_diagram()))?;
    let labels: Vec<String> = browser.run(LABELS)?;
    open_changed("diagram.nextElementSibling.remove();", &server, browser)?;
    let drawn = "document.querySelector('.mermaid').nextElementSibling.matches('.drawing')";
    browser.wait_until("there is a drawing", drawn)?;
    assert_eq!(browser.run::<Vec<String>>(LABELS)?, labels);
    Ok(())
}

pub fn fail_to_draw(browser: &Browser) -> Result<(), Failed> {
    let server = Server::alone();
    browser.devtools("Network.enable", json!({}))?;
    browser.devtools("Network.setBlockedURLs", json!({ "urls": ["*mermaid*"] }))?;
    open_changed(&addition(), &server, browser)?;
    browser.wait_until(
        "the page says that the diagram cannot be drawn",
        "document.querySelector('.mermaid').innerText.includes('cannot be drawn')",
    )?;
    let shown: String = browser.run("return document.querySelector('.mermaid').innerText")?;
    let shows = ["sequenceDiagram", ADDED].map(|words| shown.contains(words));
    assert_eq!(shows, [true, true], "no source in: {shown}");
    Ok(())
}
