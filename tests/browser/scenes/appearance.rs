//! The themes, and the diagrams that are drawn in their colours.

use super::{page_with_diagram, page_with_programs};
use crate::chromium::Browser;
use crate::inspection::{Look, Theme, faults_of_diagrams, theme_of};
use crate::server::{SITE, Server};
use libtest_mimic::Failed;
use serde_json::json;

const SWITCH: &str = "button[aria-label='Dark theme']";
const DARK: Look = Look::new(Theme::Dark, 1280);
const LIGHT: Look = Look::new(Theme::Light, 1280);
const DRAWING: &str = "document.querySelector('.mermaid svg')";

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

pub fn redraw(browser: &Browser) -> Result<(), Failed> {
    let server = Server::alone();
    LIGHT.give_to(browser)?;
    browser.open(&server.url(page_with_diagram()))?;
    browser.run::<()>("document.querySelector('.mermaid').scrollIntoView()")?;
    browser.wait_until("the diagram is drawn", DRAWING)?;
    browser.run::<()>(&format!("window.light = {DRAWING}"))?;
    let labels =
        format!("return [...{DRAWING}.querySelectorAll('text')].map((text) => text.textContent)");
    let before: Vec<String> = browser.run(&labels)?;
    browser.click(SWITCH)?;
    browser.wait_until(
        "there is another drawing, without the page having been loaded anew",
        &format!("{DRAWING} && window.light && {DRAWING} !== window.light"),
    )?;
    assert_eq!(theme_of(browser)?, Theme::Dark);
    assert_eq!(browser.run::<Vec<String>>(&labels)?, before, "the labels");
    let faults = faults_of_diagrams(1, Theme::Dark, browser)?;
    assert!(faults.is_empty(), "{faults:?}");
    Ok(())
}

pub fn fail_to_draw(browser: &Browser) -> Result<(), Failed> {
    let server = Server::alone();
    let page = page_with_diagram();
    browser.devtools("Network.enable", json!({}))?;
    browser.devtools("Network.setBlockedURLs", json!({ "urls": ["*mermaid*"] }))?;
    browser.open(&server.url(page))?;
    browser.run::<()>("document.querySelector('.mermaid').scrollIntoView()")?;
    browser.wait_until(
        "the page says that the diagram cannot be drawn",
        "document.querySelector('.mermaid').innerText.includes('cannot be drawn')",
    )?;
    let shown: String = browser.run("return document.querySelector('.mermaid').innerText")?;
    assert!(shown.contains("sequenceDiagram"), "no source in: {shown}");
    Ok(())
}

fn becomes(theme: Theme, browser: &Browser) -> Result<(), Failed> {
    let class = theme.name();
    let condition = format!("document.documentElement.classList.contains({class:?})");
    browser.wait_until(&format!("the page is {class}"), &condition)?;
    assert_eq!(theme_of(browser)?, theme, "its letters");
    Ok(())
}
