//! A Chromium that chromedriver steers.

use crate::program::{Unusable, at_least};
use crate::server::RUNTIME;
use crate::traffic::Traffic;
use libtest_mimic::Failed;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use std::env;
use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::{Mutex, PoisonError};
use std::thread::{self, sleep};
use std::time::{Duration, Instant};
use tempfile::TempDir;
use thirtyfour::{By, Capabilities, TypingData, WebDriver};

/// How long a page may take to become what it is to be; on a busy machine it
/// takes seconds.
const LIMIT: Duration = Duration::from_secs(30);

/// How long to wait before asking again.
const PAUSE: Duration = Duration::from_millis(20);

/// The first versions whose headless mode is the browser that readers have.
const OLDEST: (u32, u32) = (120, 0);

/// Chromium without a window, and without a word to anybody but loopback.
const ARGUMENTS: [&str; 12] = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
    // Ends with chromedriver, however that ends.
    "--remote-debugging-pipe",
    // Scrolls at once, so that no trial waits for a movement.
    "--force-prefers-reduced-motion",
];

/// Runs chromedriver until nobody holds the other end of the input: so it ends
/// with this test, even if that is killed.
const UNTIL_END_OF_INPUT: &str = "chromedriver --port=0 & read -r _; kill $!; wait";

static DRIVER: Mutex<Option<Result<Driver, Unusable>>> = Mutex::new(None);

/// Browsers that have been used and can be used again.
static IDLE: Mutex<Vec<Browser>> = Mutex::new(Vec::new());

/// Closes all browsers, and stops chromedriver, when it is dropped.
pub struct StopAtTheEnd;

impl Drop for StopAtTheEnd {
    fn drop(&mut self) {
        IDLE.lock().unwrap_or_else(PoisonError::into_inner).clear();
        *DRIVER.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }
}

/// A running chromedriver.
struct Driver {
    process: Child,
    address: String,
    /// Where browsers keep what they write.
    _folder: TempDir,
}

impl Driver {
    fn start() -> Result<Driver, Unusable> {
        at_least("chromium", OLDEST)?;
        at_least("chromedriver", OLDEST)?;
        let folder = TempDir::with_prefix("chromium-").map_err(broken)?;
        let mut process = Command::new("sh")
            .args(["-c", UNTIL_END_OF_INPUT])
            .env("TMPDIR", folder.path())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(broken)?;
        // "ChromeDriver was started successfully on port 36311."
        let mut words = BufReader::new(process.stdout.take().unwrap()).lines();
        let port = words.by_ref().map_while(Result::ok).find_map(|line| {
            let (_, port) = line.split_once("successfully on port ")?;
            Some(port.trim_end_matches('.').to_owned())
        });
        let mut driver = Driver {
            process,
            address: String::new(),
            _folder: folder,
        };
        let port = port.ok_or_else(|| broken("it names no port that it listens on"))?;
        driver.address = format!("http://127.0.0.1:{port}");
        // It may have more to say, and must not wait until somebody listens.
        thread::spawn(move || words.for_each(drop));
        Ok(driver)
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        drop(self.process.stdin.take());
        _ = self.process.wait();
    }
}

fn broken(error: impl std::fmt::Display) -> Unusable {
    Unusable::Broken(format!("chromedriver: {error}"))
}

/// A browser with one tab and a profile of its own.
pub struct Browser {
    driver: WebDriver,
}

impl Browser {
    /// A browser that nobody has used; the first one starts chromedriver.
    pub fn start() -> Result<Browser, Unusable> {
        let address = {
            let mut driver = DRIVER.lock().unwrap_or_else(PoisonError::into_inner);
            match driver.get_or_insert_with(Driver::start) {
                Ok(driver) => driver.address.clone(),
                Err(unusable) => return Err(unusable.clone()),
            }
        };
        let capabilities = json!({
            "browserName": "chrome",
            "goog:chromeOptions": { "args": ARGUMENTS, "binary": path_of("chromium") },
            "goog:loggingPrefs": { "browser": "ALL", "performance": "ALL" },
        });
        let Value::Object(capabilities) = capabilities else {
            unreachable!("an object is written above")
        };
        let starting = WebDriver::new(address, Capabilities::from(capabilities));
        let driver = RUNTIME.block_on(starting).map_err(broken)?;
        Ok(Browser { driver })
    }

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

    /// Opens `url`, and waits until the page has loaded.
    pub fn open(&self, url: &str) -> Result<(), Failed> {
        Ok(RUNTIME.block_on(self.driver.goto(url))?)
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

    /// What the body of a function, `script`, returns or promises.
    pub fn run<T: DeserializeOwned>(&self, script: &str) -> Result<T, Failed> {
        let running = self.driver.execute(script, Vec::new());
        Ok(RUNTIME.block_on(running)?.convert()?)
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

/// Where on the PATH a program is; chromedriver would look for others first.
fn path_of(program: &str) -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    let mut files = env::split_paths(&path).map(|folder| folder.join(program));
    files.find(|file| file.is_file())
}
