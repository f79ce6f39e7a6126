//! The messages of the book, and what they are in Chinese.

use crate::folder::files_below;
use crate::package::ROOT;
use mdbook_driver::MDBook;
use mdbook_driver::config::Config;
use mdbook_i18n_helpers::extract_messages;
use mdbook_i18n_helpers::renderers::Xgettext;
use polib::po_file;
use pulldown_cmark::{Event, Options, Parser, Tag};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::fs;
use std::path::Path;
use std::sync::LazyLock;

/// The translation, relative to the package.
pub const CATALOGUE: &str = "po/zh-CN.po";

/// What is written once for both editions: a paragraph, a title, a comment.
pub struct Message {
    /// The line of the catalogue that it begins on.
    pub line: usize,
    /// The pages that it stands on.
    pub pages: String,
    pub english: String,
    /// Empty if nobody has translated it.
    pub chinese: String,
    pub fuzzy: bool,
    pub kind: Kind,
}

/// What a message is on its page.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Kind {
    Prose,
    /// A comment in a program.
    Comment,
    /// A string of a program, or what the compiler says: it stays as it is.
    Literal,
}

impl fmt::Display for Message {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let english: String = self.english.chars().take(60).collect();
        write!(
            out,
            "{CATALOGUE}:{}: {}: {english:?}",
            self.line, self.pages
        )
    }
}

/// The messages of the catalogue, in its order.
pub static TRANSLATION: LazyLock<Vec<Message>> =
    LazyLock::new(|| messages_in(&Path::new(ROOT).join(CATALOGUE)));

/// The messages that the pages have now, untranslated.
pub fn template() -> Vec<Message> {
    let mut config = Config::from_disk(Path::new(ROOT).join("book.toml")).unwrap();
    let target = Path::new(env!("CARGO_TARGET_TMPDIR"));
    config.build.build_dir = target.join(env!("CARGO_CRATE_NAME")).join("po");
    config.set("output.xgettext.granularity", 0).unwrap();
    let book = MDBook::load_with_config(ROOT, config).unwrap();
    book.execute_build_process(&Xgettext).unwrap();
    messages_in(&book.build_dir_for("xgettext").join("messages.pot"))
}

fn messages_in(file: &Path) -> Vec<Message> {
    let prose = prose();
    let catalogue = po_file::parse(file).unwrap_or_else(|error| {
        panic!("{}: {error}", file.display());
    });
    let text = fs::read_to_string(file).unwrap();
    let lines = (1..).zip(text.lines());
    let lines = lines.filter(|(_, line)| line.starts_with("msgid "));
    // The first one is the head of the catalogue.
    let lines: Vec<usize> = lines.map(|(number, _)| number).skip(1).collect();
    assert_eq!(
        lines.len(),
        catalogue.count(),
        "{}: two messages have one msgid: delete one",
        file.display()
    );
    let messages = lines.into_iter().zip(catalogue.messages());
    let messages = messages.map(|(line, message)| {
        let english = message.msgid().to_owned();
        let kind = match english.trim_start().starts_with("//") || english.starts_with('#') {
            _ if prose.contains(&english) => Kind::Prose,
            true => Kind::Comment,
            false => Kind::Literal,
        };
        Message {
            line,
            pages: message.source().replace('\n', " "),
            chinese: message.msgstr().unwrap_or_default().to_owned(),
            fuzzy: message.is_fuzzy(),
            english,
            kind,
        }
    });
    messages.collect()
}

/// What stands on the pages themselves, in the tables of the measurements and in the
/// captions with which drawings end, and not in a program that they include.
fn prose() -> BTreeSet<String> {
    let texts = [
        ("src", "md"),
        ("benches", "md"),
        ("benches", "svg"),
        ("examples", "svg"),
    ];
    let files = texts.map(|(folder, kind)| files_below(&Path::new(ROOT).join(folder), kind));
    let pages: Vec<_> = files
        .concat()
        .into_iter()
        .map(|page| fs::read_to_string(page).unwrap())
        .collect();
    let messages = pages
        .iter()
        .flat_map(|page| extract_messages(page).unwrap());
    // The summary's lines are links; the catalogue has their texts.
    let texts =
        messages.flat_map(|(_, message)| [Text::of(&message.message).plain, message.message]);
    texts.collect()
}

/// What a reader sees of a message, and what of it must be the same in both
/// languages.
pub struct Text {
    /// Without marks; each piece of code is one `\u{1}`.
    pub plain: String,
    /// How often each piece of code and each link's target occurs.
    pub fixed: BTreeMap<String, usize>,
}

impl Text {
    pub fn of(message: &str) -> Text {
        let mut text = Text {
            plain: String::new(),
            fixed: BTreeMap::new(),
        };
        for event in Parser::new_ext(message, Options::ENABLE_STRIKETHROUGH) {
            let fixed = match event {
                Event::Text(words) => {
                    text.plain.push_str(&words);
                    continue;
                }
                Event::Code(code) => {
                    text.plain.push('\u{1}');
                    format!("`{code}`")
                }
                Event::Start(Tag::Link { dest_url, .. }) => format!("]({dest_url})"),
                Event::Start(Tag::Strong) => "**".to_owned(),
                _ => continue,
            };
            *text.fixed.entry(fixed).or_default() += 1;
        }
        text
    }
}
