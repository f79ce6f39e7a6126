//! What must hold of every page, however a reader looks at it.

use crate::chromium::Browser;
use crate::program::Unusable;
use crate::replays::faults_of_replays;
use crate::scenes::alone;
use crate::server::{AXE, AXE_ADDRESS, SITE, Server, Shown};
use crate::site::CHINESE;
use crate::traffic::Traffic;
use libtest_mimic::Failed;
use serde::Deserialize;
use serde_json::json;
use std::fmt;

/// What a page may cost a reader who comes to it first.
const MOST_BYTES: u64 = 130 * 1024;
const MOST_REQUESTS: usize = 22;

/// The height in pixels of the smallest letters that a page or a diagram may have.
const LEAST_LABEL: f64 = 12.0;

/// How a reader looks at a page.
#[derive(Clone, Copy)]
pub struct Look {
    pub theme: Theme,
    pub width: u32,
}

#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Theme {
    Light,
    Dark,
}

/// How a page is looked at: on a telephone, where it is loaded, and then on a desk,
/// to which the screen is turned, with the system in the other theme. What the English
/// page is looked at in light, the Chinese is in dark: so the two of them are seen in
/// either theme at either width, and each in both.
fn looks(page: &str) -> [(Arrival, Look); 2] {
    let (first, second) = match page.starts_with(CHINESE) {
        false => (Theme::Light, Theme::Dark),
        true => (Theme::Dark, Theme::Light),
    };
    [
        (Arrival::Load, Look::new(first, 390)),
        (Arrival::Turn, Look::new(second, 1280)),
    ]
}

/// How a page comes to be looked at.
#[derive(Clone, Copy, PartialEq)]
enum Arrival {
    Load,
    Turn,
}

impl Look {
    pub const fn new(theme: Theme, width: u32) -> Look {
        Look { theme, width }
    }

    /// Gives the browser this system's theme and this width.
    pub fn give_to(self, browser: &Browser) -> Result<(), Failed> {
        let theme = self.theme.name();
        let features = json!([{ "name": "prefers-color-scheme", "value": theme }]);
        let screen = json!({
            "width": self.width,
            "height": 800,
            "deviceScaleFactor": 1,
            "mobile": self.width < 600,
        });
        browser.devtools(
            "Emulation.setEmulatedMedia",
            json!({ "features": features }),
        )?;
        browser.devtools("Emulation.setDeviceMetricsOverride", screen)?;
        Ok(())
    }
}

impl Theme {
    pub fn name(self) -> &'static str {
        match self {
            Theme::Light => "light",
            Theme::Dark => "dark",
        }
    }
}

impl fmt::Display for Look {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}, {} px", self.theme.name(), self.width)
    }
}

/// Looks at one page in every way, and fails with all that is wrong with it.
pub fn inspect(page: &str, browser: &Browser) -> Result<(), Failed> {
    let server = Server::alone();
    let mut faults = Vec::new();
    for (arrival, look) in looks(page) {
        for fault in look_at(page, arrival, look, &server, browser)? {
            faults.push(format!("{page}, {look}: {fault}"));
        }
    }
    if faults.is_empty() {
        Ok(())
    } else {
        Err(faults.join("\n").into())
    }
}

fn look_at(
    page: &str,
    arrival: Arrival,
    look: Look,
    server: &Server,
    browser: &Browser,
) -> Result<Vec<String>, Failed> {
    look.give_to(browser)?;
    browser.events()?;
    browser.complaints()?;
    let mut traffic = Traffic::default();
    match arrival {
        Arrival::Load => browser.open(&server.url(page))?,
        // What depends on the width is told of it before the next frames.
        Arrival::Turn => browser.run(
            "const frame = () => new Promise((done) => requestAnimationFrame(done));
             await frame();
             await frame();",
        )?,
    }
    browser.settle(&mut traffic)?;
    let whole_book = page.ends_with("print.html");
    let mut faults = Vec::new();
    if !whole_book {
        faults.extend(fault_of_weight(&traffic));
    }
    let shown = Shown::on(SITE.text(page));
    faults.extend(faults_of_diagrams(shown.diagrams, look.theme, browser)?);
    faults.extend(fault_of_library(&traffic));
    faults.extend(browser.complaints()?);
    faults.extend(faults_of(&traffic, server));
    if theme_of(browser)? != look.theme {
        faults.push("does not follow the system's theme".to_owned());
    }
    faults.extend(fault_of_width(look.width, browser)?);
    faults.extend(fault_of_size(browser)?);
    match arrival {
        Arrival::Load => faults.extend(fault_of_scrolling(browser)?),
        Arrival::Turn => faults.extend(faults_of_replays(browser)?),
    }
    let in_a_chapter = page
        .trim_start_matches(CHINESE)
        .trim_start_matches('/')
        .contains('/');
    faults.extend(match arrival {
        // Each piece of it is measured for its contrast on a page of its own, and how it
        // is built depends on no width.
        Arrival::Turn if whole_book => Vec::new(),
        Arrival::Load if whole_book => violations_of(
            "document, { rules: { 'color-contrast': { enabled: false } } }",
            browser,
        )?,
        // What surrounds the text on a desk is seen on the pages outside of chapters.
        Arrival::Turn if in_a_chapter => {
            violations_of("document.querySelector('main'), {}", browser)?
        }
        _ => violations(browser)?,
    });
    if arrival == Arrival::Turn && whole_book {
        alone::print(page, &shown, browser)?;
    }
    Ok(faults)
}

/// Says that the page asks for the library that diagrams are drawn with: all of them
/// are drawn beforehand.
fn fault_of_library(traffic: &Traffic) -> Option<String> {
    let mut urls = traffic.requests().map(|request| &request.url);
    let library = urls.find(|url| url.contains("mermaid"))?;
    Some(format!("asks for {library}"))
}

/// Tells what scrolls sideways on a telephone and cannot be reached by keyboard, or has
/// no name.
fn fault_of_scrolling(browser: &Browser) -> Result<Option<String>, Failed> {
    let unreachable: Vec<String> = browser.run(
        "return [...document.querySelectorAll('main, main *')]
           .filter((element) => element.scrollWidth > element.clientWidth)
           .filter((element) => /auto|scroll/.test(getComputedStyle(element).overflowX))
           .filter((element) => element.checkVisibility())
           .filter(
             (element) =>
               !(
                 element.tabIndex === 0 &&
                 (element.ariaLabel ||
                   element.hasAttribute('aria-labelledby') ||
                   element.querySelector(':scope > figcaption'))
               ),
           )
           .map((element) => element.outerHTML.slice(0, 100));",
    )?;
    let outside = unreachable.join("\n  ");
    Ok((!unreachable.is_empty())
        .then(|| format!("scrolls out of reach of the keyboard:\n  {outside}")))
}

/// What the page costs too much. Of the looks, the first finds nothing in the
/// browser's cache.
fn fault_of_weight(traffic: &Traffic) -> Option<String> {
    let bytes: u64 = traffic.requests().map(|request| request.bytes).sum();
    let requests = traffic.requests().count();
    (bytes > MOST_BYTES || requests > MOST_REQUESTS).then(|| {
        let mut heaviest: Vec<_> = traffic.requests().collect();
        heaviest.sort_by_key(|request| std::cmp::Reverse(request.bytes));
        let heaviest: Vec<String> = heaviest
            .iter()
            .take(3)
            .map(|request| format!("{} ({})", request.url, request.bytes))
            .collect();
        format!(
            "{bytes} bytes in {requests} requests; {MOST_BYTES} in {MOST_REQUESTS} are allowed; the heaviest: {}",
            heaviest.join(", ")
        )
    })
}

/// What of a drawing decides whether it can be read.
#[derive(Deserialize)]
struct Drawing {
    smallest: f64,
    wrong: Vec<String>,
    outside: Vec<String>,
}

/// Tells which of the page's diagrams cannot be read, or aren't seen in the place of
/// their sources.
pub fn faults_of_diagrams(
    diagrams: usize,
    theme: Theme,
    browser: &Browser,
) -> Result<Vec<String>, Failed> {
    let light = theme == Theme::Dark;
    let (sources, drawings): (usize, Vec<Drawing>) = browser.run(&format!(
        "const light = (label) => {{
           const fill = getComputedStyle(label).fill.match(/[\\d.]+/g);
           const [red, green, blue] = fill.map(Number);
           return (red + green + blue) / 3 > 127;
         }};
         const inside = (label) => {{
           const box = label.parentElement.querySelector('.box');
           const {{ left, right }} = (box ?? label.ownerSVGElement).getBoundingClientRect();
           const text = label.getBoundingClientRect();
           return left <= text.left && text.right <= right;
         }};
         const drawn = (drawing) => {{
           const scale = drawing.getScreenCTM().a;
           const size = (label) => scale * parseFloat(getComputedStyle(label).fontSize);
           const labels = [...drawing.querySelectorAll('text')].filter((label) =>
             label.checkVisibility(),
           );
           const words = (those) => labels.filter(those).map((label) => label.textContent);
           return {{
             smallest: Math.min(...labels.map(size)),
             wrong: words((label) => light(label) !== {light}),
             outside: words((label) => !inside(label)),
           }};
         }};
         const visible = (selector) =>
           [...document.querySelectorAll(selector)].filter((element) =>
             element.checkVisibility(),
           );
         return [visible('.mermaid').length, visible('.drawing > svg').map(drawn)];"
    ))?;
    let mut faults = Vec::new();
    if (sources, drawings.len()) != (0, diagrams) {
        let drawn = drawings.len();
        faults.push(format!(
            "shows {drawn} drawings of {diagrams} diagrams, and {sources} sources"
        ));
    }
    for (diagram, drawing) in (1..).zip(&drawings) {
        let Drawing {
            smallest,
            wrong,
            outside,
        } = drawing;
        if *smallest < LEAST_LABEL {
            faults.push(format!(
                "diagram {diagram} has labels of {smallest} px; {LEAST_LABEL} can be read"
            ));
        }
        if !wrong.is_empty() {
            let theme = theme.name();
            faults.push(format!(
                "diagram {diagram} has labels of the wrong colour for the {theme} theme: {wrong:?}"
            ));
        }
        if !outside.is_empty() {
            faults.push(format!(
                "diagram {diagram} has labels that are wider than their room: {outside:?}"
            ));
        }
    }
    Ok(faults)
}

/// Requests that failed, or that went to another host.
fn faults_of(traffic: &Traffic, server: &Server) -> Vec<String> {
    let mut faults = Vec::new();
    for request in traffic.requests() {
        let url = &request.url;
        if !url.starts_with(&server.url("")) {
            faults.push(format!("asks for {url}, which is not of the site"));
        }
        if let Some(failure) = &request.failure {
            faults.push(format!("asks for {url}: {failure}"));
        } else if request.status.is_some_and(|status| status >= 400) {
            faults.push(format!("asks for {url}, which is not there"));
        }
    }
    faults
}

/// The theme that the page has: in a dark one, the letters are light.
pub fn theme_of(browser: &Browser) -> Result<Theme, Failed> {
    let light: bool = browser.run(
        "const colour = getComputedStyle(document.body).color.match(/[\\d.]+/g);
         const [red, green, blue] = colour.map(Number);
         return (red + green + blue) / 3 > 127;",
    )?;
    Ok(if light { Theme::Dark } else { Theme::Light })
}

/// Letters in the text that are too small to be read.
fn fault_of_size(browser: &Browser) -> Result<Option<String>, Failed> {
    let small: Vec<String> = browser.run(&format!(
        "const small = (element) =>
           parseFloat(getComputedStyle(element).fontSize) < {LEAST_LABEL};
         return [...document.querySelectorAll('main :is(p, li, td, th, code, a, h1, h2, h3)')]
           .filter((element) => element.checkVisibility() && small(element))
           .map((element) => element.outerHTML.slice(0, 100));"
    ))?;
    let first = small.first();
    Ok(first.map(|first| {
        let count = small.len();
        format!("{count} texts are smaller than {LEAST_LABEL} px, such as {first}")
    }))
}

/// Whether a reader must scroll sideways, and what reaches out.
fn fault_of_width(width: u32, browser: &Browser) -> Result<Option<String>, Failed> {
    let needed: u32 = browser
        .run("return Math.max(document.documentElement.scrollWidth, document.body.scrollWidth)")?;
    let outside: Vec<String> = browser.run(&format!(
        "const scrolls = (element) =>
           element !== document.body &&
           (getComputedStyle(element).overflowX !== 'visible' ||
             (element.parentElement !== null && scrolls(element.parentElement)));
         return [...document.querySelectorAll('main *')]
           .filter((element) => element.getBoundingClientRect().right > {width} + 1)
           .filter((element) => !scrolls(element.parentElement))
           .map((element) => element.outerHTML.slice(0, 100));"
    ))?;
    Ok((needed > width || !outside.is_empty()).then(|| {
        let outside = outside.join("\n  ");
        format!("is {needed} px wide; what reaches out of main:\n  {outside}")
    }))
}

#[derive(Deserialize)]
struct Violation {
    id: String,
    help: String,
    nodes: Vec<Node>,
}

#[derive(Deserialize)]
struct Node {
    html: String,
    #[serde(rename = "failureSummary")]
    summary: String,
}

/// What axe-core holds against the page as it is now.
pub fn violations(browser: &Browser) -> Result<Vec<String>, Failed> {
    violations_of("document, {}", browser)
}

/// What axe-core holds against a part of the page; `part` is that, and further options,
/// as a script writes them.
fn violations_of(part: &str, browser: &Browser) -> Result<Vec<String>, Failed> {
    AXE.as_ref().map_err(Unusable::clone)?;
    let violations: Vec<Violation> = browser.run(&format!(
        "if (!('axe' in window)) {{
           const script = document.createElement('script');
           script.src = '{AXE_ADDRESS}';
           await new Promise((done, fail) => {{
             script.onload = done;
             script.onerror = () => fail(new Error('no axe-core'));
             document.head.append(script);
           }});
           script.remove();
         }}
         const [part, more] = [{part}];
         const results = await axe.run(part, {{
           iframes: false,
           // It would load the style sheets once more.
           preload: false,
           resultTypes: ['violations'],
           runOnly: [
             'wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa',
             'best-practice',
           ],
           ...more,
         }});
         return results.violations;"
    ))?;
    let faults = violations.iter().map(|violation| {
        let Violation { id, help, nodes } = violation;
        let node = &nodes[0];
        let count = nodes.len();
        format!(
            "{help} ({id}, {count} times): {}\n  {}",
            node.html, node.summary
        )
    });
    Ok(faults.collect())
}
