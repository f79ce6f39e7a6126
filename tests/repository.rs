//! The READMEs and CONTRIBUTING name what there is, and every file is the same on
//! every system.

#[path = "book/package.rs"]
mod package;
#[path = "book/report.rs"]
mod report;

use package::ROOT;
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
use report::report;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::sync::LazyLock;

const READMES: [&str; 2] = ["README.md", "README.zh-CN.md"];
const CONTRIBUTING: &str = "CONTRIBUTING.md";

/// The folder in `tests/` that is no promise, but what promises share.
const SHARED: &str = "book/";

/// The files of the repository and their folders, sorted, relative to the package;
/// a folder ends with a slash.
static PATHS: LazyLock<Vec<String>> = LazyLock::new(|| {
    let mut paths = Vec::new();
    paths_below("", &mut paths);
    paths.sort();
    paths
});

fn paths_below(folder: &str, paths: &mut Vec<String>) {
    for entry in fs::read_dir(Path::new(ROOT).join(folder)).unwrap() {
        let entry = entry.unwrap();
        let path = format!("{folder}{}", entry.file_name().into_string().unwrap());
        if path == ".git" || ignored().contains(&path) {
            continue;
        }
        if entry.path().is_dir() {
            let folder = path + "/";
            paths_below(&folder, paths);
            paths.push(folder);
        } else {
            paths.push(path);
        }
    }
}

/// What .gitignore names: results of a build, installed packages.
fn ignored() -> BTreeSet<String> {
    let lines = read(".gitignore");
    let names = lines.lines().map(|line| line.trim_matches('/').to_owned());
    names.collect()
}

/// The text of a file; empty if it is missing.
fn read(file: &str) -> String {
    fs::read_to_string(Path::new(ROOT).join(file)).unwrap_or_default()
}

/// What is in `tests/`: each promise, `listings/` or `claims.rs`, and what they
/// share.
fn rooms() -> BTreeSet<&'static str> {
    let entries = PATHS.iter().filter_map(|path| path.strip_prefix("tests/"));
    let of_tests = |entry: &&str| !entry.is_empty() && !entry.trim_end_matches('/').contains('/');
    entries.filter(of_tests).collect()
}

/// The names by which cargo knows the promises.
fn promises() -> BTreeSet<&'static str> {
    let rooms = rooms().into_iter().filter(|room| *room != SHARED);
    let names = rooms.map(|room| room.trim_end_matches('/').trim_end_matches(".rs"));
    names.collect()
}

/// What of a document must be true.
#[derive(Default)]
struct Document {
    /// The code blocks: what stands behind the fence, and the text.
    blocks: Vec<(String, String)>,
    /// The pieces of code, with their lines.
    code: Vec<(usize, String)>,
    /// Where its links lead, with their lines.
    links: Vec<(usize, String)>,
    /// The code in the last cell of each row of the first table.
    rows: Vec<String>,
    /// The numbers in its prose, sorted.
    numbers: Vec<String>,
    /// The levels of its headings.
    headings: Vec<String>,
}

impl Document {
    fn read(file: &str) -> Document {
        let text = read(file);
        let mut document = Document::default();
        let mut in_block = false;
        let mut tables = 0;
        let mut in_row = false;
        let mut last_code = None;
        for (event, range) in Parser::new_ext(&text, Options::ENABLE_TABLES).into_offset_iter() {
            let line = text[..range.start].matches('\n').count() + 1;
            match event {
                Event::Start(Tag::CodeBlock(kind)) => {
                    let info = format!("{kind:?}");
                    document.blocks.push((info, String::new()));
                    in_block = true;
                }
                Event::End(TagEnd::CodeBlock) => in_block = false,
                Event::Text(words) if in_block => {
                    document.blocks.last_mut().unwrap().1.push_str(&words);
                }
                Event::Text(words) => {
                    let numbers = words.split(|c: char| !c.is_ascii_digit() && c != '.');
                    let numbers = numbers.map(|number| number.trim_matches('.').to_owned());
                    document
                        .numbers
                        .extend(numbers.filter(|number| !number.is_empty()));
                }
                Event::Code(code) => {
                    last_code = Some(code.to_string());
                    document.code.push((line, code.to_string()));
                }
                Event::Start(Tag::Link { dest_url, .. }) => {
                    document.links.push((line, dest_url.to_string()));
                }
                Event::Start(Tag::Heading { level, .. }) => {
                    document.headings.push(level.to_string());
                }
                Event::Start(Tag::Table(_)) => tables += 1,
                Event::Start(Tag::TableRow) => in_row = true,
                Event::Start(Tag::TableCell) => last_code = None,
                Event::End(TagEnd::TableRow) if in_row && tables == 1 => {
                    document.rows.push(last_code.take().unwrap_or_default());
                }
                _ => {}
            }
        }
        document.numbers.sort();
        document
    }
}

#[test]
fn both_readmes_name_every_promise_and_no_other() {
    let mut faults = Vec::new();
    for room in rooms() {
        // The second is a package, whose promise has a name of its own.
        let mains = ["main.rs", "Cargo.toml"].map(|main| format!("tests/{room}{main}"));
        let promises = mains.iter().any(|main| PATHS.contains(main));
        if room != SHARED && room.ends_with('/') && !promises {
            faults.push(format!(
                "tests/{room}: no promise, for it has neither main.rs nor Cargo.toml: move it"
            ));
        }
    }
    for readme in READMES {
        let rows = Document::read(readme).rows;
        for room in rooms().iter().filter(|room| **room != SHARED) {
            if !rows.iter().any(|row| row == room) {
                faults.push(format!(
                    "{readme}: what `{room}` holds has no row in the table"
                ));
            }
        }
        for row in rows.iter().filter(|row| !rooms().contains(row.as_str())) {
            faults.push(format!("{readme}: promises `{row}`, which isn't in tests/"));
        }
    }
    let contributing = Document::read(CONTRIBUTING);
    let mut tree = contributing.blocks.iter();
    let tree = tree.find(|(_, text)| text.starts_with("tests/\n"));
    let tree = tree.map_or("", |(_, text)| text);
    let shown = tree
        .lines()
        .skip(1)
        .filter_map(|line| line.split_whitespace().next());
    let shown = BTreeSet::from_iter(shown);
    for room in rooms().symmetric_difference(&shown) {
        faults.push(format!(
            "{CONTRIBUTING}: the tree of tests/ must name what is there and nothing else: {room}"
        ));
    }
    report(faults);
}

#[test]
fn both_readmes_say_the_same() {
    let [english, chinese] = READMES.map(Document::read);
    let mut faults = Vec::new();
    let mut compare = |what: &str, english: Vec<String>, chinese: Vec<String>| {
        let differ = english
            .iter()
            .zip(&chinese)
            .find(|(one, other)| one != other);
        let longer = english.get(chinese.len()).or(chinese.get(english.len()));
        let found = match (differ, longer) {
            (Some((one, other)), _) => format!("{one:?} in one, {other:?} in the other"),
            (None, Some(only)) => format!("{only:?} in one of them only"),
            (None, None) => return,
        };
        faults.push(format!("{}: {what} differ: {found}", READMES.join(" and ")));
    };
    let texts = |document: &Document| -> Vec<String> {
        let blocks = document.blocks.iter();
        blocks
            .map(|(info, text)| format!("{info}: {text}"))
            .collect()
    };
    compare("the commands", texts(&english), texts(&chinese));
    compare(
        "the rows of the table",
        english.rows.clone(),
        chinese.rows.clone(),
    );
    compare(
        "the headings",
        english.headings.clone(),
        chinese.headings.clone(),
    );
    let sorted = |parts: &[(usize, String)]| {
        let parts = parts.iter().map(|(_, part)| part.clone());
        // Each leads to the other.
        let mut parts: Vec<_> = parts
            .filter(|part| !READMES.contains(&part.as_str()))
            .collect();
        parts.sort();
        parts
    };
    compare(
        "the numbers",
        english.numbers.clone(),
        chinese.numbers.clone(),
    );
    compare("the links", sorted(&english.links), sorted(&chinese.links));
    compare(
        "the pieces of code",
        sorted(&english.code),
        sorted(&chinese.code),
    );
    report(faults);
}

#[test]
fn every_file_that_a_document_names_is_there() {
    let mut faults = Vec::new();
    for file in READMES.iter().chain([&CONTRIBUTING]) {
        let document = Document::read(file);
        for (line, code) in &document.code {
            if names_a_file(code) && !exists(code) {
                faults.push(format!(
                    "{file}:{line}: there is no {code}: name what there is"
                ));
            }
        }
        for (line, link) in &document.links {
            let is_outside = link.contains("://") || link.starts_with('#');
            let place = Path::new(ROOT).join(link.split('#').next().unwrap());
            if !is_outside && !place.exists() {
                faults.push(format!(
                    "{file}:{line}: there is no {link}: link to what there is"
                ));
            }
        }
    }
    report(faults);
}

/// Whether a piece of code is the name of a file or a folder, or a pattern of such.
fn names_a_file(code: &str) -> bool {
    let extension = code.rsplit_once('.').filter(|(name, _)| !name.is_empty());
    let extension = extension.map(|(_, extension)| format!(".{extension}"));
    let is_known = extension.is_some_and(|known| PATHS.iter().any(|path| path.ends_with(&known)));
    !code.contains(char::is_whitespace) && !code.contains("://") && (code.contains('/') || is_known)
}

/// Whether a file or folder has this name, or fits this pattern, wherever it lies;
/// what .gitignore names need not be there.
fn exists(name: &str) -> bool {
    let wanted: Vec<&str> = name.trim_end_matches('/').split('/').collect();
    let is_ignored = ignored()
        .iter()
        .any(|path| path.split('/').next_back() == Some(wanted[0]));
    let fits = |path: &String| {
        let found: Vec<&str> = path.trim_end_matches('/').split('/').collect();
        let start = found.len().checked_sub(wanted.len());
        let folder_or_file = !name.ends_with('/') || path.ends_with('/');
        start.is_some_and(|start| {
            let mut pairs = wanted.iter().zip(&found[start..]);
            folder_or_file && pairs.all(|(pattern, part)| fits_part(pattern, part))
        })
    };
    is_ignored || PATHS.iter().any(fits)
}

/// Whether a part of a path fits `pattern`, in which `*` and `<idea>` stand for
/// anything.
fn fits_part(pattern: &str, part: &str) -> bool {
    let Some(start) = pattern.find(['*', '<']) else {
        return pattern == part;
    };
    let (before, rest) = pattern.split_at(start);
    let after = match rest.split_once('>') {
        Some((_, after)) if rest.starts_with('<') => after,
        _ => &rest[1..],
    };
    let Some(part) = part.strip_prefix(before) else {
        return false;
    };
    let mut ends = (0..=part.len()).filter(|end| part.is_char_boundary(*end));
    ends.any(|end| fits_part(after, &part[end..]))
}

#[test]
fn every_path_in_a_text_or_comment_is_there() {
    let folders: Vec<&String> = PATHS
        .iter()
        .filter(|path| path.ends_with('/') && path.matches('/').count() == 1)
        .collect();
    let mut faults = Vec::new();
    for (file, number, line) in lines_that_people_write() {
        for (start, folder) in folders
            .iter()
            .flat_map(|it| line.match_indices(it.as_str()))
        {
            let before = line[..start].chars().next_back();
            if before.is_some_and(|c| c.is_alphanumeric() || "/._-:".contains(c)) {
                continue;
            }
            let rest = &line[start..];
            let end = rest.find(|c: char| !c.is_alphanumeric() && !"/._-".contains(c));
            let path = match end {
                // A pattern: only its folder is certain.
                Some(end) if "*<{$…".contains(rest[end..].chars().next().unwrap()) => {
                    &rest[..=rest[..end].rfind('/').unwrap()]
                }
                end => rest[..end.unwrap_or(rest.len())].trim_end_matches('.'),
            };
            let path = path.trim_end_matches('/');
            let is_ignored = ignored().iter().any(|it| path.starts_with(it.as_str()));
            if !is_ignored && !Path::new(ROOT).join(path).exists() {
                faults.push(format!(
                    "{file}:{number}: there is no {path}: name what there is"
                ));
            }
            debug_assert!(path.starts_with(folder.trim_end_matches('/')));
        }
    }
    report(faults);
}

#[test]
fn every_test_that_a_text_or_comment_runs_is_there() {
    let promises = promises();
    let mut faults = Vec::new();
    for file in PATHS.iter().filter(|path| is_text(path)) {
        for (number, line) in (1..).zip(read(file).lines()) {
            for rest in line.split("--test ").skip(1) {
                let name = rest.split(|c: char| !c.is_alphanumeric() && c != '_');
                let name = name.into_iter().next().unwrap_or_default();
                if !name.is_empty() && !promises.contains(name) {
                    faults.push(format!("{file}:{number}: there is no test {name:?}"));
                }
            }
        }
    }
    report(faults);
}

/// The lines of documents and settings, and the comments of programs, each with its
/// file and number.
fn lines_that_people_write() -> Vec<(&'static str, usize, String)> {
    let mut lines = Vec::new();
    for file in PATHS.iter().filter(|path| is_text(path)) {
        let (_, extension) = file.rsplit_once('.').unwrap_or_default();
        let marker = match extension {
            "rs" | "js" | "mjs" => "// ",
            "py" => "# ",
            "css" | "gitattributes" | "hbs" | "md" | "toml" | "yml" => "",
            _ if file == ".ci/run" => "",
            _ => continue,
        };
        for (number, line) in (1..).zip(read(file).lines()) {
            // `/// ` and `//! ` are comments too.
            let line = line.replace("//! ", "// ");
            if let Some(start) = line.find(marker) {
                lines.push((file.as_str(), number, line[start..].to_owned()));
            }
        }
    }
    lines
}

#[test]
fn nothing_is_left_to_do() {
    // With a space, or this file would hold them.
    let marks = ["TO DO", "FIX ME", "XX X"].map(|mark| mark.replace(' ', ""));
    let mut faults = Vec::new();
    for file in PATHS.iter().filter(|path| is_text(path)) {
        for (number, line) in (1..).zip(read(file).lines()) {
            if let Some(mark) = marks.iter().find(|mark| line.contains(*mark)) {
                faults.push(format!("{file}:{number}: {mark}: do it, or file an issue"));
            }
        }
    }
    report(faults);
}

#[test]
fn every_file_of_the_site_is_used() {
    let users = PATHS.iter().filter(|path| {
        let is_template = path.starts_with("theme/") && path.ends_with(".hbs");
        is_template || [CONTRIBUTING, "book.toml"].contains(&path.as_str())
    });
    let named: String = users.map(|file| read(file)).collect();
    let files = PATHS.iter().filter(|path| {
        let is_of_site = path.starts_with("src/") || path.starts_with("theme/");
        is_of_site && !path.ends_with('/') && !path.ends_with(".md")
    });
    let unused = files.filter(|path| !named.contains(path.rsplit('/').next().unwrap()));
    report(
        unused.map(|path| format!("{path}: nothing names it: delete it, or say what it is for")),
    );
}

#[test]
fn every_text_is_the_same_on_every_system() {
    let mut faults = Vec::new();
    if !attributes()
        .iter()
        .any(|(files, rest)| files == "*" && rest == "text=auto eol=lf")
    {
        faults.push(".gitattributes: write `* text=auto eol=lf`, for Windows".to_owned());
    }
    for file in PATHS.iter().filter(|path| is_text(path)) {
        let bytes = fs::read(Path::new(ROOT).join(file)).unwrap();
        let Ok(text) = String::from_utf8(bytes) else {
            faults.push(format!(
                "{file}: no text in UTF-8: name it in .gitattributes, as binary"
            ));
            continue;
        };
        let mut fault = |line: usize, words: &str| faults.push(format!("{file}:{line}: {words}"));
        let lines = text.matches('\n').count();
        if !text.is_empty() && !text.ends_with('\n') {
            fault(lines + 1, "the last line has no end: end it");
        }
        if text.starts_with('\u{feff}') {
            fault(1, "begins with a byte order mark: delete it");
        }
        let is_written_by_tools = [".txt", ".stderr", ".po"]
            .iter()
            .any(|it| file.ends_with(it));
        for (number, line) in (1..).zip(text.split('\n')) {
            if line.contains('\r') {
                fault(
                    number,
                    "has a carriage return: write the file with LF alone",
                );
            } else if !is_written_by_tools && line.ends_with([' ', '\t']) {
                fault(number, "ends with a space or a tab: delete it");
            }
        }
    }
    report(faults);
}

/// The lines of .gitattributes: which files, and what holds for them.
fn attributes() -> Vec<(String, String)> {
    let text = read(".gitattributes");
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    let rules = lines.filter_map(|line| line.split_once(' '));
    let owned = rules.map(|(files, rest)| (files.to_owned(), rest.trim().to_owned()));
    owned.collect()
}

/// Whether a path is a file whose lines git may change.
fn is_text(path: &str) -> bool {
    let is_left_alone = attributes().iter().any(|(files, rest)| {
        let fits = match files.strip_prefix('*') {
            Some(ending) => path.ends_with(ending),
            None => path == files,
        };
        fits && ["binary", "-text"].contains(&rest.as_str())
    });
    !path.ends_with('/') && !is_left_alone
}

#[test]
fn the_readmes_install_the_versions_that_are_tested() {
    let lock = read("Cargo.lock");
    let tested = |package: &str| {
        let (_, entry) = lock
            .split_once(&format!("name = \"{package}\"\nversion = \""))
            .unwrap();
        entry.split('"').next().unwrap()
    };
    let mdbook = format!("mdbook@{}", tested("mdbook-driver"));
    let mermaid = format!("mdbook-mermaid@{}", tested("mdbook-mermaid"));
    let translation = tested("mdbook-i18n-helpers");
    let mut faults = Vec::new();
    for name in READMES {
        let readme = read(name);
        let compiler = env!("CARGO_PKG_RUST_VERSION");
        if !readme
            .replace('\n', " ")
            .contains(&format!("Rust {compiler}"))
        {
            faults.push(format!(
                "{name}: the words are those of Rust {compiler}: name it"
            ));
        }
        for wanted in [
            format!("cargo install --locked {mdbook} {mermaid} && mdbook serve --open"),
            format!("cargo install --locked mdbook-i18n-helpers@{translation} && mdbook build"),
        ] {
            if !readme.contains(&wanted) {
                faults.push(format!("{name}: install what Cargo.lock pins: `{wanted}`"));
            }
        }
    }
    report(faults);
}
