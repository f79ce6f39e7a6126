//! The themes.

use super::page_with_programs;
use crate::chromium::Browser;
use crate::inspection::{Look, Theme, theme_of};
use crate::server::{SITE, Server};
use libtest_mimic::Failed;
use serde_json::json;

const SWITCH: &str = "button[aria-label='Dark theme']";
const DARK: Look = Look::new(Theme::Dark, 1280);
const LIGHT: Look = Look::new(Theme::Light, 1280);

pub fn follow_the_system(browser: &Browser) -> Result<(), Failed> {
    let server = Server::alone();
    LIGHT.give_to(browser)?;
    browser.open(&server.url("index.html"))?;
    assert_eq!(theme_of(browser)?, Theme::Light, "as the system");
    DARK.give_to(browser)?;
    becomes(Theme::Dark, browser)?;
    browser.click(SWITCH)?;
    becomes(Theme::Light, browser)?;
    browser.click(SWITCH)?;
    becomes(Theme::Dark, browser)?;
    LIGHT.give_to(browser)?;
    browser.reload()?;
    assert_eq!(theme_of(browser)?, Theme::Dark, "as chosen");
    Ok(())
}

pub fn remember(browser: &Browser) -> Result<(), Failed> {
    let server = Server::alone();
    LIGHT.give_to(browser)?;
    browser.open(&server.url("index.html"))?;
    browser.click(SWITCH)?;
    becomes(Theme::Dark, browser)?;
    let pressed = format!("return document.querySelector(\"{SWITCH}\").ariaPressed");
    for page in SITE.pages().filter(|page| !page.contains('/')).take(4) {
        browser.open(&server.url(page))?;
        assert_eq!(theme_of(browser)?, Theme::Dark, "{page}");
        assert_eq!(browser.run::<String>(&pressed)?, "true", "{page}");
    }
    Ok(())
}

pub fn choose_before_painting(browser: &Browser) -> Result<(), Failed> {
    let server = Server::alone();
    // What the style sheets see when the parser comes to the first thing to show.
    let watch = "new MutationObserver((changes, observer) => {
           if (document.body === null) return;
           const { classList, dataset } = document.documentElement;
           window.first = [classList.contains('dark'), dataset.language];
           observer.disconnect();
         }).observe(document, { childList: true, subtree: true });";
    let watch = json!({ "source": watch });
    browser.devtools("Page.addScriptToEvaluateOnNewDocument", watch)?;
    DARK.give_to(browser)?;
    browser.open(&server.url(page_with_programs()))?;
    let first = "return window.first";
    let seen: (bool, String) = browser.run(first)?;
    assert_eq!(seen, (true, "rust".to_owned()), "as the system, and Rust");
    browser.click(SWITCH)?;
    browser.click_button("Python")?;
    browser.reload()?;
    let seen: (bool, String) = browser.run(first)?;
    assert_eq!(seen, (false, "python".to_owned()), "as chosen");
    Ok(())
}

fn becomes(theme: Theme, browser: &Browser) -> Result<(), Failed> {
    let class = theme.name();
    let condition = format!("document.documentElement.classList.contains({class:?})");
    browser.wait_until(&format!("the page is {class}"), &condition)?;
    assert_eq!(theme_of(browser)?, theme, "its letters");
    Ok(())
}
