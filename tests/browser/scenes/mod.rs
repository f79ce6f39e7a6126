//! What a reader does on the site, and what must come of it. Each scene has a
//! browser of its own.

pub mod alone;
mod appearance;
mod beside;
mod diagrams;
mod edition;
mod editions;
mod keyboard;
mod languages;
mod playground;
mod replay;
mod search;
mod toolbar;

use crate::chromium::Browser;
use crate::server::SITE;
use edition::Edition;
use libtest_mimic::Failed;

/// A scene fails with what was seen in place of what was meant.
pub type Scene = fn(&Browser) -> Result<(), Failed>;

/// Every scene, named after what it shows.
pub const SCENES: [(&str, Scene); 35] = [
    (
        "arrow keys, Home and End choose the language of all programs",
        languages::choose_by_keyboard,
    ),
    (
        "the language is remembered on other pages and after a reload",
        languages::remember,
    ),
    (
        "a click on a tab leaves it where it is",
        languages::stay_in_place,
    ),
    (
        "programs and outputs lie beside each other, as chosen and remembered",
        beside::choose_in_english,
    ),
    (
        "in Chinese, programs and outputs lie beside each other too",
        beside::choose_in_chinese,
    ),
    (
        "the list of headings tells where the reader is",
        beside::list_headings,
    ),
    (
        "outputs are replayed on one clock, step by step and by keyboard",
        replay::step_in_english,
    ),
    (
        "in Chinese, outputs are replayed too",
        replay::step_in_chinese,
    ),
    (
        "a replay plays, pauses and goes twice as fast",
        replay::play,
    ),
    (
        "the copy button puts the program that shows on the clipboard",
        toolbar::copy,
    ),
    (
        "the source link leads to the file of the program that shows",
        toolbar::lead_to_the_source,
    ),
    (
        "the run button shows what the program prints on the Playground",
        playground::succeed,
    ),
    (
        "the run button shows what the Playground's compiler says",
        playground::fail_to_compile,
    ),
    (
        "the run button says that the Playground cannot be reached",
        playground::fail_to_connect,
    ),
    (
        "the Playground is asked nothing before the run button is pressed",
        playground::stay_silent,
    ),
    (
        "the theme follows the system until the reader chooses one",
        appearance::follow_the_system,
    ),
    (
        "the theme that a reader chooses is remembered",
        appearance::remember,
    ),
    (
        "theme and language are chosen before anything can be seen",
        appearance::choose_before_painting,
    ),
    (
        "a drawing follows the theme without being drawn anew",
        diagrams::follow_the_theme,
    ),
    (
        "on Chinese pages, diagrams are described and named in Chinese",
        diagrams::speak_chinese,
    ),
    (
        "a diagram that an author has changed is drawn anew",
        diagrams::draw_what_is_stale,
    ),
    (
        "a diagram that has no drawing yet is drawn",
        diagrams::draw_what_is_missing,
    ),
    (
        "a diagram that cannot be drawn says so and shows its source",
        diagrams::fail_to_draw,
    ),
    (
        "the link to the other language leads to the same page",
        editions::lead_to_the_same_page,
    ),
    (
        "the link to the other language leads to the same heading, and back",
        editions::lead_to_the_same_heading,
    ),
    (
        "without scripts, the link to the other language works too",
        editions::lead_there_without_scripts,
    ),
    (
        "all words around the Chinese text are Chinese",
        editions::speak_chinese,
    ),
    (
        "search finds what people type in English",
        search::in_english,
    ),
    (
        "search finds what people type in Chinese",
        search::in_chinese,
    ),
    (
        "the first key leads past the contents to the text",
        keyboard::skip_to_the_text,
    ),
    (
        "the contents open and close by keyboard on a narrow screen",
        keyboard::open_the_contents,
    ),
    (
        "without scripts, everything can be read and reached",
        alone::without_scripts,
    ),
    (
        "on paper there are all programs, all diagrams and no buttons",
        alone::on_paper,
    ),
    (
        "an address that leads nowhere shows the page for lost readers",
        alone::without_an_address,
    ),
    ("from a file, pages work as well", alone::from_a_file),
];

/// The first page with more than one group of programs, all of which the
/// Playground can run.
fn page_with_programs() -> &'static str {
    let mut pages = Edition::English.chapters();
    let page = pages.find(|page| {
        let shown = SITE.shown(page);
        shown.listings.len() > 1 && shown.runs
    });
    page.expect("a page with several programs")
}

/// The page that shows a listing.
fn page_that_shows(listing: &str) -> &'static str {
    let shows = |page: &&str| SITE.shown(page).listings.iter().any(|it| it == listing);
    let page = Edition::English.chapters().find(shows);
    page.expect("a page shows each listing")
}

/// The first page with a diagram.
fn page_with_diagram() -> &'static str {
    let mut pages = Edition::English.chapters();
    let page = pages.find(|page| SITE.shown(page).diagrams > 0);
    page.expect("a page with a diagram")
}
