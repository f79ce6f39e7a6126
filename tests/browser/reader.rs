//! What a reader does with a browser, and what comes of it.

use crate::chromium::{Browser, RUNTIME};
use crate::program::Unusable;
use crate::traffic::Traffic;
use libtest_mimic::Failed;
use serde_json::Value;
use std::sync::{Mutex, PoisonError};
use std::thread::sleep;
use std::time::{Duration, Instant};
use thirtyfour::{By, TypingData};

/// How long a page may take to become what it is to be; on a busy machine it
/// takes seconds.
const LIMIT: Duration = Duration::from_secs(30);

/// How long to wait before asking again.
const PAUSE: Duration = Duration::from_millis(20);

/// Browsers that have been used and can be used again.
static IDLE: Mutex<Vec<Browser>> = Mutex::new(Vec::new());

/// Closes the browsers that nobody uses when it is dropped.
pub struct CloseAtTheEnd;

impl Drop for CloseAtTheEnd {
    fn drop(&mut self) {
        IDLE.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }
}

impl Browser {
    /// A browser that others may have used, for trials that remember nothing.
    pub fn reuse() -> Result<Browser, Unusable> {
        let idle = IDLE.lock().unwrap_or_else(PoisonError::into_inner).pop();
        idle.map_or_else(Browser::start, Ok)
    }

    /// Keeps the browser for another trial.
    pub fn give_back(self) {
        IDLE.lock()
            .unwrap_or_else(PoisonError::into_inner)
            .push(self);
    }

    /// Loads the page anew.
    pub fn reload(&self) -> Result<(), Failed> {
        Ok(RUNTIME.block_on(self.driver.refresh())?)
    }

    /// Presses `key`, or types a text, where the focus is.
    pub fn press(&self, key: impl Into<TypingData>) -> Result<(), Failed> {
        let chain = self.driver.action_chain().send_keys(key);
        Ok(RUNTIME.block_on(chain.perform())?)
    }

    /// Clicks the first element that `selector` matches, as a reader does: it
    /// must be there to be seen.
    pub fn click(&self, selector: &str) -> Result<(), Failed> {
        self.click_on(By::Css(selector))
    }

    /// Clicks the first button that says `words`.
    pub fn click_button(&self, words: &str) -> Result<(), Failed> {
        self.click_on(By::XPath(format!("//button[normalize-space()='{words}']")))
    }

    /// Clicks the first link that says `words`.
    pub fn click_link(&self, words: &str) -> Result<(), Failed> {
        self.click_on(By::XPath(format!("//a[normalize-space()='{words}']")))
    }

    fn click_on(&self, place: By) -> Result<(), Failed> {
        let clicking = async { self.driver.find(place).await?.click().await };
        Ok(RUNTIME.block_on(clicking)?)
    }

    /// Waits until `condition`, an expression, is true.
    ///
    /// Fails, with `what` in the words, if that never happens.
    pub fn wait_until(&self, what: &str, condition: &str) -> Result<(), Failed> {
        let start = Instant::now();
        while !self.run::<bool>(&format!("return Boolean({condition})"))? {
            if start.elapsed() > LIMIT {
                let seconds = LIMIT.as_secs();
                return Err(format!("after {seconds} s it is not true that {what}").into());
            }
            sleep(PAUSE);
        }
        Ok(())
    }

    /// Calls a method of the DevTools protocol.
    pub fn devtools(&self, method: &str, parameters: Value) -> Result<Value, Failed> {
        Ok(RUNTIME.block_on(self.driver.cdp().send_raw(method, parameters))?)
    }

    /// The errors in the console since the last call, those of the content
    /// security policy and of the network among them.
    pub fn complaints(&self) -> Result<Vec<String>, Failed> {
        let entries = RUNTIME.block_on(self.driver.browser_log())?;
        let loud = entries.into_iter().filter(|entry| entry.level == "SEVERE");
        Ok(loud.map(|entry| entry.message).collect())
    }

    /// Waits until nothing is asked of the network, and adds to `traffic` all
    /// that was.
    pub fn settle(&self, traffic: &mut Traffic) -> Result<(), Failed> {
        let start = Instant::now();
        loop {
            traffic.add(&self.events()?);
            if traffic.is_settled() {
                return Ok(());
            }
            if start.elapsed() > LIMIT {
                return Err(format!("requests do not end: {traffic}").into());
            }
            sleep(PAUSE);
        }
    }

    /// The events of the network since the last call, as DevTools names them.
    pub fn events(&self) -> Result<Vec<Value>, Failed> {
        let entries = RUNTIME.block_on(self.driver.get_log("performance"))?;
        let events = entries.iter().map(|entry| {
            let mut event: Value = serde_json::from_str(&entry.message).unwrap();
            event["message"].take()
        });
        Ok(events.collect())
    }
}
