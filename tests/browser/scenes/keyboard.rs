//! The site without a mouse.

use super::page_with_programs;
use crate::chromium::Browser;
use crate::inspection::{Look, Theme, violations};
use crate::server::Server;
use libtest_mimic::Failed;
use thirtyfour::Key;

const NARROW: Look = Look::new(Theme::Light, 390);

pub fn skip_to_the_text(browser: &Browser) -> Result<(), Failed> {
    let server = Server::alone();
    browser.open(&server.url(page_with_programs()))?;
    browser.press(Key::Tab)?;
    let seen: bool = browser.run(
        "const place = document.activeElement.getBoundingClientRect();
         return place.height > 1 && place.top >= 0 && place.left >= 0;",
    )?;
    assert!(seen, "a reader sees where the first key leads");
    browser.press(Key::Enter)?;
    browser.press(Key::Tab)?;
    let inside: bool =
        browser.run("return document.querySelector('main').contains(document.activeElement)")?;
    assert!(
        inside,
        "after the skip link, the next key stays in the text"
    );
    Ok(())
}

pub fn open_the_contents(browser: &Browser) -> Result<(), Failed> {
    let server = Server::alone();
    let visible = "document.querySelector('nav#contents a').checkVisibility({
         visibilityProperty: true,
       }) && document.querySelector('nav#contents').getBoundingClientRect().right > 0";
    NARROW.give_to(browser)?;
    browser.open(&server.url(page_with_programs()))?;
    browser.wait_until("the contents are closed", &format!("!({visible})"))?;
    browser.run::<()>("document.querySelector('[aria-controls=contents]').focus()")?;
    browser.press(Key::Enter)?;
    browser.wait_until("the contents are open", visible)?;
    let faults = violations(browser)?;
    assert!(
        faults.is_empty(),
        "with open contents: {}",
        faults.join("\n")
    );
    let focused: String = browser.run("return document.activeElement.href ?? ''")?;
    assert_eq!(
        focused,
        server.url(page_with_programs()),
        "the focus is on this page's line"
    );
    browser.press(Key::Escape)?;
    browser.wait_until("the contents are closed again", &format!("!({visible})"))?;
    let back: bool =
        browser.run("return document.activeElement.matches('[aria-controls=contents]')")?;
    assert!(back, "the focus is back on the button");
    Ok(())
}
