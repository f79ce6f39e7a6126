//! A Chromium that chromedriver steers.

use crate::program::{Unusable, at_least};
use libtest_mimic::Failed;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use std::env;
use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::{LazyLock, Mutex, PoisonError};
use std::thread;
use tempfile::TempDir;
use thirtyfour::{Capabilities, WebDriver};
use tokio::runtime::Runtime;

/// What the talk with chromedriver runs on.
pub static RUNTIME: LazyLock<Runtime> = LazyLock::new(|| Runtime::new().unwrap());

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

/// Stops chromedriver when it is dropped.
pub struct StopAtTheEnd;

impl Drop for StopAtTheEnd {
    fn drop(&mut self) {
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
    pub driver: WebDriver,
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

    /// Opens `url`, and waits until the page has loaded.
    pub fn open(&self, url: &str) -> Result<(), Failed> {
        Ok(RUNTIME.block_on(self.driver.goto(url))?)
    }

    /// What the body of a function, `script`, returns or promises.
    pub fn run<T: DeserializeOwned>(&self, script: &str) -> Result<T, Failed> {
        let running = self.driver.execute(script, Vec::new());
        Ok(RUNTIME.block_on(running)?.convert()?)
    }
}

/// Where on the PATH a program is; chromedriver would look for others first.
fn path_of(program: &str) -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    let mut files = env::split_paths(&path).map(|folder| folder.join(program));
    files.find(|file| file.is_file())
}
