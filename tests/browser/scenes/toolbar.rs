//! The buttons and links of a program.

use super::page_with_programs;
use crate::chromium::Browser;
use crate::package::ROOT;
use crate::server::{SITE, Server};
use libtest_mimic::Failed;
use mdbook_driver::config::Config;
use serde_json::json;
use std::fs;
use std::path::Path;

/// The languages by the names of their tabs, and the endings of their files.
const LANGUAGES: [(&str, &str); 3] = [("Rust", "rs"), ("Python", "py"), ("JavaScript", "mjs")];

pub fn copy(browser: &Browser) -> Result<(), Failed> {
    let permissions = json!({ "permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"] });
    let focus = json!({ "enabled": true });
    browser.devtools("Browser.grantPermissions", permissions)?;
    browser.devtools("Emulation.setFocusEmulationEnabled", focus)?;
    let server = Server::alone();
    browser.open(&server.url(page_with_programs()))?;
    // What the page says is soon unsaid again.
    browser.run::<()>(
        "window.said = [];
         const hear = () =>
           document.querySelectorAll('[role=status]').forEach((status) => {
             window.said.push(status.textContent);
           });
         const changes = { childList: true, characterData: true, subtree: true };
         new MutationObserver(hear).observe(document.body, changes);",
    )?;
    for (language, extension) in LANGUAGES {
        browser.run::<()>("window.said.length = 0")?;
        browser.click_button(language)?;
        browser.click(&format!(
            "[data-language={}] > .copy",
            language.to_lowercase()
        ))?;
        browser.wait_until("“Copied” is said", "window.said.includes('Copied')")?;
        let copied: String = browser.run("return navigator.clipboard.readText()")?;
        let program = fs::read_to_string(first_program(extension))?;
        assert_eq!(copied.trim_end(), program.trim_end(), "{language}");
    }
    Ok(())
}

pub fn lead_to_the_source(browser: &Browser) -> Result<(), Failed> {
    let config = Config::from_disk(Path::new(ROOT).join("book.toml"))?;
    let repository: Option<String> = config.get("output.html.git-repository-url")?;
    let repository = repository.expect("book.toml names the repository");
    let server = Server::alone();
    browser.open(&server.url(page_with_programs()))?;
    for (language, extension) in LANGUAGES {
        browser.click_button(language)?;
        let link: String = browser.run(
            "const links = [...document.querySelectorAll('main a')];
             const shown = (link) => link.textContent === 'Source' && link.checkVisibility();
             return links.find(shown).href;",
        )?;
        let file = first_program(extension);
        assert_eq!(link, format!("{repository}/blob/main/{file}"));
    }
    Ok(())
}

/// The file of the first program on the page, relative to the package.
pub fn first_program(extension: &str) -> String {
    let listing = &SITE.shown(page_with_programs()).listings[0];
    format!("examples/{listing}/main.{extension}")
}
