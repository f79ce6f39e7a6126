//! The choice of a language.

use super::edition::Edition;
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
    let mut others = Edition::English
        .chapters()
        .filter(|page| !SITE.shown(page).listings.is_empty());
    let other = others.find(|page| *page != page_with_programs());
    browser.open(&server.url(other.expect("another page with programs")))?;
    is_chosen("Python", browser)
}

pub fn stay_in_place(browser: &Browser) -> Result<(), Failed> {
    let server = Server::alone();
    let longest = Edition::English
        .chapters()
        .max_by_key(|page| SITE.shown(page).listings.len())
        .unwrap();
    browser.open(&server.url(longest))?;
    // Not every browser keeps what is seen in its place by itself, as this one.
    browser.run::<()>("document.documentElement.style.overflowAnchor = 'none'")?;
    browser.run::<()>(
        "window.list = [...document.querySelectorAll('[role=tablist]')].at(-1);
         list.scrollIntoView({ block: 'center' });",
    )?;
    // Where the tabs are on the screen, and on the page.
    let place = "const top = list.getBoundingClientRect().top;
         return [Math.round(top), Math.round(top + scrollY)];";
    let [before, mut on_page]: [i64; 2] = browser.run(place)?;
    let mut moves = 0;
    for language in ["Python", "JavaScript", "Rust"] {
        let tab = format!("[...list.children].find((tab) => tab.textContent === {language:?})");
        browser.run::<()>(&format!("{tab}.click()"))?;
        is_chosen(language, browser)?;
        let [now, then]: [i64; 2] = browser.run(place)?;
        // A page scrolls by whole pixels, and lines are not as high as that.
        let moved = (now - before).abs();
        assert!(
            moved <= 1,
            "{moved} px by a click on {language}, on {longest}"
        );
        moves += i32::from(then != on_page);
        on_page = then;
    }
    assert!(moves > 0, "{longest}: all versions are equally long");
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
