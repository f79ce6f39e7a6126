//! A run that is watched. That each line comes at its own second is checked on every
//! page: see replays.rs.

use super::edition::Edition;
use super::page_that_shows;
use crate::chromium::Browser;
use crate::inspection::{Look, Theme, violations};
use crate::server::Server;
use libtest_mimic::Failed;
use serde_json::json;
use thirtyfour::Key;

const DESK: Look = Look::new(Theme::Dark, 1400);

/// The lines that are seen of the first two outputs, and the focused element's name.
const SEEN: &str = "
    document.getAnimations().forEach((animation) => animation.finish());
    const focused = document.activeElement;
    return [
      ...[...document.querySelector('.outputs').querySelectorAll('.output code')]
        .slice(0, 2)
        .map((code) =>
          [...code.children]
            .filter((line) => line.checkVisibility({ opacityProperty: true }))
            .map((line) => line.textContent.trimEnd())
            .join(', '),
        ),
      (focused.ariaLabel ?? focused.textContent).slice(0, 40),
    ];";

fn sees(rust: &str, others: &str, focused: &str, browser: &Browser) -> Result<(), Failed> {
    let seen: [String; 3] = browser.run(SEEN)?;
    assert_eq!(seen, [rust, others, focused], "two outputs, and the focus");
    Ok(())
}

const FIRST: &str = "1 s: A ends, 1 s: A cleans up, 1 s: B cleans up, 1 s: C cleans up, \
     1 s: main has data A";
const OTHERS_FIRST: &str = "1 s: A ends, 1 s: A cleans up, 1 s: main has data A";
const OTHERS_SECOND: &str = "1 s: A ends, 1 s: A cleans up, 1 s: main has data A, \
     2 s: B ends, 2 s: B cleans up";

fn is_clean(browser: &Browser) -> Result<(), Failed> {
    let faults = violations(browser)?;
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    Ok(())
}

pub fn step_in_english(browser: &Browser) -> Result<(), Failed> {
    step(Edition::English, ["Step forward", "Watch"], browser)
}

pub fn step_in_chinese(browser: &Browser) -> Result<(), Failed> {
    step(Edition::Chinese, ["前进一步", "观看"], browser)
}

/// All browsers of these tests want no motion: so a run is gone through in steps.
fn step(edition: Edition, [forward, watch]: [&str; 2], browser: &Browser) -> Result<(), Failed> {
    let server = Server::alone();
    DESK.give_to(browser)?;
    browser.open(&server.url(&edition.page(page_that_shows("race"))))?;
    browser.run::<()>("document.querySelector('.watch').focus()")?;
    browser.press(Key::Enter)?;
    let (moves, beside): (bool, bool) = browser.run(
        "const top = (output) => output.getBoundingClientRect().top;
         const [one, other] = document.querySelectorAll('.output');
         return [document.querySelector('.play').checkVisibility(), top(one) === top(other)];",
    )?;
    assert!(!moves, "who wants no motion is offered steps only");
    assert!(beside, "the outputs lie beside each other");
    sees("", "", forward, browser)?;
    browser.press(Key::Enter)?;
    sees(FIRST, OTHERS_FIRST, forward, browser)?;
    is_clean(browser)?;
    // Not to the next page.
    browser.press(Key::Right)?;
    sees(FIRST, OTHERS_SECOND, forward, browser)?;
    let said: String = browser.run("return document.getElementById('status').textContent")?;
    let meant = "2 s; Python, JavaScript: B ends, B cleans up";
    assert_eq!(said, meant, "what a screen reader is told");
    browser.press(Key::Left)?;
    sees(FIRST, OTHERS_FIRST, forward, browser)?;

    // All is there for a screen reader and on paper.
    let text: String = browser.run("return document.querySelector('.output code').textContent")?;
    assert!(text.ends_with("4 s: main ends\n"), "the output: {text}");
    browser.devtools("Emulation.setEmulatedMedia", json!({ "media": "print" }))?;
    let all = format!("{FIRST}, 4 s: main ends");
    let others = format!("{OTHERS_SECOND}, 3 s: C ends, 3 s: C cleans up, 4 s: main ends");
    let [rust, python, _]: [String; 3] = browser.run(SEEN)?;
    assert_eq!([&rust, &python], [&all, &others], "on paper");
    browser.devtools("Emulation.setEmulatedMedia", json!({ "media": "" }))?;

    browser.run::<()>("document.querySelector('.forward').focus()")?;
    browser.press(Key::End)?;
    sees(&all, &others, forward, browser)?;
    browser.press(Key::Home)?;
    sees("", "", forward, browser)?;
    browser.press(Key::Escape)?;
    // As they were, without an element for each line.
    sees("", "", watch, browser)
}

pub fn play(browser: &Browser) -> Result<(), Failed> {
    let server = Server::alone();
    DESK.give_to(browser)?;
    let moving = json!({ "name": "prefers-reduced-motion", "value": "no-preference" });
    browser.devtools(
        "Emulation.setEmulatedMedia",
        json!({ "features": [moving] }),
    )?;
    browser.open(&server.url(page_that_shows("race")))?;
    // Time passes when this scene lets it pass.
    browser.run::<()>(
        "const real = [window.setTimeout, window.clearTimeout];
         window.hold = () => {
           window.setTimeout = (act, pause) => {
             window.next = { act, pause };
             return 1;
           };
           window.clearTimeout = () => {
             window.next = undefined;
           };
         };
         window.release = () => {
           [window.setTimeout, window.clearTimeout] = real;
         };
         window.pass = () => {
           const { act } = window.next;
           window.next = undefined;
           act();
         };
         hold();",
    )?;
    let pause = || browser.run::<Option<u32>>("return window.next?.pause ?? null");
    let pass = || browser.run::<()>("pass()");
    browser.click(".watch")?;
    sees("", "", "Pause", browser)?;
    assert_eq!(pause()?, Some(1000), "a second takes a second");
    pass()?;
    sees(FIRST, OTHERS_FIRST, "Pause", browser)?;
    browser.run::<()>("release()")?;
    is_clean(browser)?;
    browser.run::<()>("hold()")?;
    browser.press(Key::Space)?;
    assert_eq!(pause()?, None, "who pauses waits for nothing");
    sees(FIRST, OTHERS_FIRST, "Play", browser)?;
    browser.run::<()>("document.querySelector('.fast').click()")?;
    browser.press(Key::Space)?;
    assert_eq!(pause()?, Some(500), "twice as fast");
    pass()?;
    sees(FIRST, OTHERS_SECOND, "Pause", browser)?;

    // Who steps has the time stand still.
    browser.run::<()>("document.querySelector('.player input').focus()")?;
    browser.press(Key::Left)?;
    sees(FIRST, OTHERS_FIRST, "Time", browser)?;
    assert_eq!(pause()?, None, "who moves the slider pauses");
    browser.press(Key::End)?;
    browser.run::<()>("document.querySelector('.play').focus()")?;
    browser.press(Key::Space)?;
    sees("", "", "Pause", browser)?;
    for _ in 0..4 {
        pass()?;
    }
    assert_eq!(pause()?, None, "the run has ended");
    let all = format!("{FIRST}, 4 s: main ends");
    let others = format!("{OTHERS_SECOND}, 3 s: C ends, 3 s: C cleans up, 4 s: main ends");
    sees(&all, &others, "Play", browser)
}
