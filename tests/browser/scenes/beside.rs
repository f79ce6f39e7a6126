//! Programs and outputs beside each other, and the list of headings that has their room
//! otherwise.

use super::edition::Edition;
use super::languages::is_chosen;
use super::{page_that_shows, page_with_programs};
use crate::chromium::Browser;
use crate::inspection::{Look, Theme, violations};
use crate::server::{SITE, Server};
use libtest_mimic::Failed;
use serde::Deserialize;
use thirtyfour::Key;

const PHONE: Look = Look::new(Theme::Light, 390);
const DESK: Look = Look::new(Theme::Light, 1400);
const WIDE: Look = Look::new(Theme::Dark, 1920);

/// What lies beside each other on the page.
#[derive(Deserialize)]
struct Layout {
    /// The languages whose buttons are pressed.
    pressed: Vec<String>,
    /// Of the first programs: where they begin, and where their function `main` does.
    left: Vec<i32>,
    top: Vec<i32>,
    main: Vec<i32>,
    /// Where the first outputs begin.
    outputs: Vec<i32>,
    /// How far the page has to be scrolled sideways.
    outside: i32,
}

const LAYOUT: &str = "
    const group = document.querySelector('.programs');
    const seen = (selector, root) =>
      [...root.querySelectorAll(selector)].filter((element) => element.checkVisibility());
    const place = (element) => element.getBoundingClientRect();
    const panels = seen(':scope > pre', group);
    const outputs = seen('.output > pre:has(> .language-text)', group.nextElementSibling);
    return {
      pressed: seen('.languages > [aria-pressed=true]', group).map((button) => button.textContent),
      left: panels.map((panel) => Math.round(place(panel).left)),
      top: panels.map((panel) => Math.round(place(panel).top)),
      main: panels.map((panel) => Math.round(place(panel.querySelector('[data-name=main]')).bottom)),
      outputs: outputs.map((output) => Math.round(place(output).top)),
      outside: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    };";

/// Checks that these languages' programs, and the outputs, lie beside each other.
fn lie_beside(languages: &[&str], browser: &Browser) -> Result<(), Failed> {
    let layout: Layout = browser.run(LAYOUT)?;
    assert_eq!(layout.pressed, languages, "the buttons that are pressed");
    assert_eq!(layout.left.len(), languages.len(), "the programs that show");
    assert!(layout.left.is_sorted() && layout.left[0] >= 0);
    assert_ne!(layout.left[0], layout.left[1], "one is beside the other");
    for (what, heights) in [
        ("the programs", layout.top),
        ("their `main`", layout.main),
        ("the outputs", layout.outputs),
    ] {
        assert!(heights.len() > 1, "{what} are several");
        let same = heights.iter().all(|height| height.abs_diff(heights[0]) < 2);
        assert!(same, "{what} begin at the heights {heights:?}");
    }
    assert_eq!(layout.outside, 0, "pixels outside of the window");
    let faults = violations(browser)?;
    assert!(faults.is_empty(), "{languages:?}: {}", faults.join("\n"));
    Ok(())
}

fn says(words: &str, browser: &Browser) -> Result<(), Failed> {
    let said: String = browser.run("return document.getElementById('status').textContent")?;
    assert_eq!(said, words, "what a screen reader is told");
    Ok(())
}

/// Presses the button of a language in the first group, by keyboard.
fn press(language: &str, browser: &Browser) -> Result<(), Failed> {
    browser.run::<()>(&format!(
        "document.querySelector('.languages > [data-language={language}]').focus()"
    ))?;
    browser.press(Key::Space)
}

pub fn choose_in_english(browser: &Browser) -> Result<(), Failed> {
    choose(Edition::English, browser)
}

pub fn choose_in_chinese(browser: &Browser) -> Result<(), Failed> {
    choose(Edition::Chinese, browser)
}

fn choose(edition: Edition, browser: &Browser) -> Result<(), Failed> {
    let (three, two, one) = match edition {
        Edition::English => (
            "Side by side: Rust, Python, JavaScript",
            "Side by side: Rust, JavaScript",
            "One at a time: JavaScript",
        ),
        Edition::Chinese => (
            "并排：Rust、Python、JavaScript",
            "并排：Rust、JavaScript",
            "逐个显示：JavaScript",
        ),
    };
    let server = Server::alone();
    DESK.give_to(browser)?;
    // The first page shows what the book is about, until the reader chooses.
    browser.open(&server.url(&edition.page("index.html")))?;
    lie_beside(&["Rust", "Python", "JavaScript"], browser)?;
    browser.click(".together")?;
    is_chosen("Rust", browser)?;
    browser.reload()?;
    is_chosen("Rust", browser)?;

    browser.open(&server.url(&edition.page(page_that_shows("race"))))?;
    is_chosen("Rust", browser)?;
    browser.run::<()>("document.querySelector('.together').focus()")?;
    browser.press(Key::Enter)?;
    lie_beside(&["Rust", "Python", "JavaScript"], browser)?;
    says(three, browser)?;
    press("python", browser)?;
    lie_beside(&["Rust", "JavaScript"], browser)?;
    says(two, browser)?;

    // The choice is remembered, and nothing moves when it is found again.
    WIDE.give_to(browser)?;
    browser.reload()?;
    let moved: f64 = browser.run(
        "let moved = 0;
         const observer = new PerformanceObserver((list) => {
           for (const shift of list.getEntries()) moved += shift.value;
         });
         observer.observe({ type: 'layout-shift', buffered: true });
         await new Promise((done) => setTimeout(() => requestAnimationFrame(done)));
         observer.takeRecords().forEach((shift) => { moved += shift.value; });
         return moved;",
    )?;
    assert!(moved < 0.001, "the page shifts by {moved} as it is loaded");
    lie_beside(&["Rust", "JavaScript"], browser)?;

    // Where there is no room, there are tabs, and the choice waits.
    PHONE.give_to(browser)?;
    browser.wait_until("there are tabs", "document.querySelector('[role=tab]')")?;
    is_chosen("Rust", browser)?;
    browser.open(&server.url(&edition.page(page_with_programs())))?;
    is_chosen("Rust", browser)?;
    DESK.give_to(browser)?;
    let pressed = "document.querySelector('.languages > [aria-pressed=true]')";
    browser.wait_until("programs lie beside each other again", pressed)?;

    press("rust", browser)?;
    is_chosen("JavaScript", browser)?;
    says(one, browser)
}

pub fn list_headings(browser: &Browser) -> Result<(), Failed> {
    let server = Server::alone();
    DESK.give_to(browser)?;
    for edition in Edition::BOTH {
        let page = edition.page("terms.html");
        browser.open(&server.url(&page))?;
        let headings =
            SITE.text(&page).matches("<h2 ").count() + SITE.text(&page).matches("<h3 ").count();
        let listed: usize =
            browser.run("return document.querySelectorAll('#headings a').length")?;
        assert_eq!(listed, headings, "headings that {page} lists");
        for at in [0, headings / 2, headings - 1] {
            let link = format!("document.querySelectorAll('#headings a')[{at}]");
            browser.run::<()>(&format!("{link}.focus()"))?;
            browser.press(Key::Enter)?;
            browser.wait_until(
                &format!("heading {at} of {page} is where the reader is"),
                &format!(
                    "{link}.ariaCurrent === 'location' && location.hash === {link}.hash &&
                     document.querySelectorAll('#headings [aria-current]').length === 1"
                ),
            )?;
        }
        browser.run::<()>("scrollTo(0, 0)")?;
        let none = "!document.querySelector('#headings [aria-current]')";
        browser.wait_until("the reader is above all headings", none)?;
        let faults = violations(browser)?;
        assert!(faults.is_empty(), "{page}: {}", faults.join("\n"));
    }
    PHONE.give_to(browser)?;
    let hidden = "!document.querySelector('#headings').checkVisibility()";
    browser.wait_until("a narrow page has no list", hidden)
}
