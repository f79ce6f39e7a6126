//! The button that runs a program on the Playground.

use super::page_with_programs;
use super::toolbar::first_program;
use crate::chromium::Browser;
use crate::playground_stub::{PlaygroundStub, unreachable};
use crate::server::Server;
use crate::traffic::Traffic;
use libtest_mimic::Failed;
use serde_json::json;
use std::fs;

pub fn succeed(browser: &Browser) -> Result<(), Failed> {
    let playground = PlaygroundStub::answering(json!({
        "success": true,
        "exitDetail": "Exited with status 0",
        "stdout": "the stub has run it\n",
        "stderr": "   Compiling playground v0.0.1 (/playground)\n",
    }));
    let server = Server::start(&playground.address);
    browser.open(&server.url(page_with_programs()))?;
    browser.click_button("Run")?;
    waits_for_answer("the stub has run it", browser)?;
    let program = fs::read_to_string(first_program("rs"))?;
    let question = json!({
        "channel": "stable",
        "edition": "2024",
        "mode": "debug",
        "crateType": "bin",
        "tests": false,
        "backtrace": false,
        "code": program.trim_end(),
    });
    let mut asked = playground.asked();
    assert_eq!(asked.len(), 1, "one press asks once");
    let code = asked[0]["code"].as_str().unwrap_or_default().trim_end();
    asked[0]["code"] = code.into();
    assert_eq!(asked[0], question);
    Ok(())
}

pub fn fail_to_compile(browser: &Browser) -> Result<(), Failed> {
    let playground = PlaygroundStub::answering(json!({
        "success": false,
        "exitDetail": "Exited with status 101",
        "stdout": "",
        "stderr": "error[E0425]: cannot find value `answer` in this scope\n",
    }));
    let server = Server::start(&playground.address);
    browser.open(&server.url(page_with_programs()))?;
    browser.click_button("Run")?;
    waits_for_answer("error[E0425]: cannot find value `answer`", browser)
}

pub fn fail_to_connect(browser: &Browser) -> Result<(), Failed> {
    let server = Server::start(&unreachable());
    browser.open(&server.url(page_with_programs()))?;
    browser.click_button("Run")?;
    waits_for_answer("cannot be reached", browser)?;
    // The reader may try again.
    browser.click_button("Run")?;
    waits_for_answer("cannot be reached", browser)
}

pub fn stay_silent(browser: &Browser) -> Result<(), Failed> {
    let playground = PlaygroundStub::answering(json!({}));
    let server = Server::start(&playground.address);
    browser.events()?;
    browser.open(&server.url(page_with_programs()))?;
    // The page has all it needs: the button is there.
    browser.wait_until(
        "there is a run button",
        "[...document.querySelectorAll('button')].some((button) => button.textContent === 'Run')",
    )?;
    let mut traffic = Traffic::default();
    browser.settle(&mut traffic)?;
    let asked: Vec<_> = traffic
        .requests()
        .filter(|request| request.url.starts_with(&playground.address))
        .map(|request| &request.url)
        .collect();
    assert!(asked.is_empty(), "the page has asked for {asked:?}");
    Ok(())
}

fn waits_for_answer(words: &str, browser: &Browser) -> Result<(), Failed> {
    let what = format!("the page shows {words:?}");
    let condition = format!(
        "[...document.querySelectorAll('main output')].some(
           (output) => output.checkVisibility() && output.textContent.includes({words:?}))"
    );
    browser.wait_until(&what, &condition)
}
