//! The drawing that stands beside each diagram, and on the pages: made by a run of the
//! mermaid that the site ships, as theme/drawing.js has it.

use crate::chromium::Browser;
use crate::current::fault_of;
use crate::diagram::Diagram;
use crate::listing::ROOT;
use crate::outcome::without;
use crate::program::Unusable;
use crate::{diagrams, text_of};
use libtest_mimic::{Completion, Failed};
use polib::po_file;
use serde::Deserialize;
use serde_json::json;
use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

/// Where a drawing has its Chinese words from.
const CATALOGUE: &str = "po/zh-CN.po";

/// Checks that the drawing beside `diagram` is what mermaid draws of it now; with
/// `BLESS`, makes it that.
pub fn check(diagram: &Path) -> Result<Completion, Failed> {
    let wanted = match DRAWN.as_ref() {
        Ok(drawn) => drawn[diagram].clone()?,
        Err(unusable) => return without(unusable.clone()),
    };
    let drawing = diagram.with_extension("svg");
    let cure = format!(
        "not what {} and {CATALOGUE} say now: `BLESS=1 cargo test --test diagrams` draws it",
        diagram.display()
    );
    match fault_of(&drawing, &wanted, &cure) {
        Some(fault) => Err(fault.into()),
        None => Ok(Completion::Completed),
    }
}

/// What each diagram's file is to hold, or why it cannot be drawn.
type Drawings = BTreeMap<PathBuf, Result<String, String>>;

/// All drawings, made in one browser.
static DRAWN: LazyLock<Result<Drawings, Unusable>> = LazyLock::new(|| {
    let broken = |error: Failed| {
        let words = error.message().unwrap_or_default().to_owned();
        Unusable::Broken(format!("cannot draw: {words}"))
    };
    let browser = Browser::start()?;
    let page = Path::new(ROOT).join("tests/diagrams/draw.html");
    let page = format!("file://{}", page.display());
    browser.open(&page).map_err(broken)?;
    let draw = |diagram: PathBuf| {
        let drawing = draw(&diagram, &browser).map_err(broken)?;
        let drawing = drawing.map_err(|fault| format!("{}: {fault}", diagram.display()));
        Ok((diagram, drawing))
    };
    diagrams().map(draw).collect()
});

/// What theme/drawing.js makes of a diagram.
#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum Outcome {
    Svg(String),
    Fault(String),
}

/// The file that shows `diagram`; it has an error in it if the diagram cannot be drawn.
fn draw(diagram: &Path, browser: &Browser) -> Result<Result<String, String>, Failed> {
    let source = text_of(diagram)?;
    let (read, _) = match Diagram::read(&source) {
        Ok(read) => read,
        Err((line, fault)) => return Ok(Err(format!("line {line}: {fault}"))),
    };
    let names = read.names();
    let catalogue = CHINESE.as_ref().map_err(Clone::clone)?;
    let known = names
        .iter()
        .filter_map(|name| catalogue.get_key_value(*name));
    let chinese: BTreeMap<_, _> = known.filter(|(name, chinese)| name != chinese).collect();
    let outcome: Outcome = browser.run(&format!(
        "try {{
           return {{ svg: await drawing(mermaid, {}, {}) }};
         }} catch (error) {{
           return {{ fault: String(error) }};
         }}",
        json!(source),
        json!(chinese)
    ))?;
    let svg = match outcome {
        Outcome::Svg(svg) => svg,
        Outcome::Fault(fault) => return Ok(Err(fault)),
    };
    // What is said in words is Markdown, so that it is translated as the pages are.
    let mut file = format!(
        "<figure class=\"drawing\" data-source=\"{:x}\">\n{svg}\n\
         <figcaption class=\"unseen\">\n\n{}\n\n{}\n\n",
        digest(&source),
        read.said("accTitle: "),
        read.said("accDescr: ")
    );
    for name in names {
        writeln!(file, "- {name}")?;
    }
    write!(file, "\n</figcaption>\n</figure>\n")?;
    Ok(Ok(file))
}

/// By this theme/diagrams.js tells on a page whether a drawing is its source's.
fn digest(source: &str) -> u32 {
    let letters = source.trim().chars();
    letters.fold(0x811c_9dc5, |digest, letter| {
        (digest ^ u32::from(letter)).wrapping_mul(0x0100_0193)
    })
}

/// The messages of the catalogue, and what they are in Chinese.
static CHINESE: LazyLock<Result<BTreeMap<String, String>, String>> = LazyLock::new(|| {
    let catalogue = po_file::parse(&Path::new(ROOT).join(CATALOGUE))
        .map_err(|error| format!("{CATALOGUE}: {error}"))?;
    let messages = catalogue.messages().filter_map(|message| {
        let chinese = message.msgstr().ok().filter(|words| !words.is_empty())?;
        Some((message.msgid().to_owned(), chinese.to_owned()))
    });
    Ok(messages.collect())
});
