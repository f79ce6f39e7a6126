//! The choice of a language.

use super::page_with_programs;
use crate::chromium::Browser;
use crate::server::{SITE, Server};
use libtest_mimic::Failed;
use thirtyfour::Key;

pub fn choose_by_keyboard(browser: &Browser) -> Result<(), Failed> {
    let server = Server::alone();
    browser.open(&server.url(page_with_programs()))?;
    is_chosen("Rust", browser)?;
    browser.run::<()>("document.querySelector('[role=tab][aria-selected=true]').focus()")?;
    for (key, language) in [
        (Key::Right, "Python"),
        (Key::Right, "JavaScript"),
        (Key::Right, "Rust"),
        (Key::Left, "JavaScript"),
        (Key::Left, "Python"),
        (Key::Home, "Rust"),
        (Key::End, "JavaScript"),
    ] {
        browser.press(key)?;
        is_chosen(language, browser)?;
        let focused: String = browser.run("return document.activeElement.textContent")?;
        assert_eq!(focused, language, "the focus moves with the choice");
    }
    Ok(())
}

pub fn remember(browser: &Browser) -> Result<(), Failed> {
    let server = Server::alone();
    browser.open(&server.url(page_with_programs()))?;
    browser.click_button("Python")?;
    is_chosen("Python", browser)?;
    browser.reload()?;
    is_chosen("Python", browser)?;
    let mut others = SITE.pages().filter(|page| SITE.programs(page) > 0);
    let other = others.find(|page| *page != page_with_programs());
    browser.open(&server.url(other.expect("another page with programs")))?;
    is_chosen("Python", browser)
}

pub fn stay_in_place(browser: &Browser) -> Result<(), Failed> {
    const LAST: &str = "[...document.querySelectorAll('[role=tab]')].at(-1)";
    let server = Server::alone();
    browser.open(&server.url(page_with_programs()))?;
    // Not every browser keeps what is seen in its place by itself, as this one.
    browser.run::<()>("document.documentElement.style.overflowAnchor = 'none'")?;
    let top = format!("return Math.round({LAST}.getBoundingClientRect().top)");
    browser.run::<()>(&format!("{LAST}.scrollIntoView({{ block: 'center' }})"))?;
    let before: i64 = browser.run(&top)?;
    browser.run::<()>(&format!("{LAST}.click()"))?;
    is_chosen("JavaScript", browser)?;
    assert_eq!(browser.run::<i64>(&top)?, before, "the tab stays in place");
    Ok(())
}

/// Checks that all tabs and all programs of the page agree on a language.
pub fn is_chosen(language: &str, browser: &Browser) -> Result<(), Failed> {
    // Of each group: the tabs that are selected, those that the Tab key reaches,
    // and those whose program can be seen.
    let groups: Vec<[String; 3]> = browser.run(
        "const names = (tabs) => tabs.map((tab) => tab.textContent).join(' and ');
         const shows = (tab) =>
           document
             .getElementById(tab.getAttribute('aria-controls'))
             .querySelector(`code.language-${tab.textContent.toLowerCase()}`)
             .checkVisibility();
         return [...document.querySelectorAll('[role=tablist]')].map((list) => {
           const tabs = [...list.querySelectorAll('[role=tab]')];
           return [
             names(tabs.filter((tab) => tab.ariaSelected === 'true')),
             names(tabs.filter((tab) => tab.tabIndex === 0)),
             names(tabs.filter(shows)),
           ];
         });",
    )?;
    assert!(!groups.is_empty(), "the page has no tabs");
    for group in groups {
        let meant = [language; 3];
        assert_eq!(group, meant, "tabs selected, tabs reached, programs shown");
    }
    Ok(())
}
