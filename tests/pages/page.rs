//! The pages as they are written, in `src/`.

use crate::folder::files_below;
use crate::listing::ROOT;
use pulldown_cmark::{CodeBlockKind, Event, HeadingLevel, Options, Parser, Tag, TagEnd};
use std::fmt;
use std::fs;
use std::path::{Component, Path, PathBuf};
use std::sync::LazyLock;

/// A page as it is written, in `src/`.
pub struct Page {
    /// Relative to the package.
    pub path: PathBuf,
    pub headings: Vec<Heading>,
    /// The text of the first paragraph.
    pub opening: String,
    pub blocks: Vec<Block>,
    /// The rows of the tables, without those of their heads.
    pub rows: Vec<Row>,
    pub links: Vec<Link>,
    /// The lines with which mdBook is told to do something.
    pub directives: Vec<(usize, String)>,
    /// All text that is not in a block.
    pub prose: String,
    /// How many words of prose there are.
    pub words: usize,
}

/// A title, of the page or of a part of it.
pub struct Heading {
    pub line: usize,
    pub level: HeadingLevel,
    pub text: String,
}

/// A link, as a reader sees it.
pub struct Link {
    pub line: usize,
    pub text: String,
    /// Where it leads, as it is written.
    pub target: String,
}

/// A row of a table.
#[derive(Default)]
pub struct Row {
    pub line: usize,
    /// As many as the table's head has.
    pub cells: Vec<Cell>,
    /// How many cells are written.
    pub written: usize,
}

/// What of a table's cell can be held against the rest of the book.
#[derive(Default)]
pub struct Cell {
    pub text: String,
    pub code: Vec<String>,
    pub links: Vec<String>,
}

/// A code block, or HTML that passes for one.
pub struct Block {
    pub line: usize,
    /// The paragraph right above it.
    pub caption: String,
    /// What stands behind the opening fence.
    pub info: String,
    /// What the block includes, if an include is all that it holds.
    pub include: Option<Include>,
}

/// An include, such as `{{#rustdoc_include ../main.rs:listing}}`.
pub struct Include {
    /// What mdBook is to do: `include` or `rustdoc_include`.
    pub directive: String,
    /// The file, relative to the package.
    pub file: PathBuf,
    /// The lines of it that are shown: an anchor, or numbers; all if it is empty.
    pub part: String,
}

impl fmt::Display for Page {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.path.display().fmt(out)
    }
}

impl Page {
    fn read(file: &Path) -> Page {
        let text = fs::read_to_string(file).unwrap();
        let mut page = Page {
            path: file.strip_prefix(ROOT).unwrap().to_owned(),
            headings: Vec::new(),
            opening: String::new(),
            blocks: Vec::new(),
            rows: Vec::new(),
            links: Vec::new(),
            directives: directives_in(&text),
            prose: String::new(),
            words: 0,
        };
        let mut code = None;
        let mut heading = None;
        let mut paragraphs = 0;
        let mut caption = String::new();
        let mut in_link = false;
        let mut in_row = false;
        for (event, range) in Parser::new_ext(&text, Options::all()).into_offset_iter() {
            let line = || text[..range.start].matches('\n').count() + 1;
            let cell = page.rows.last_mut().and_then(|row| row.cells.last_mut());
            match (&event, cell.filter(|_| in_row)) {
                (Event::Code(code), Some(cell)) => {
                    cell.text.push_str(code);
                    cell.code.push(code.to_string());
                }
                (Event::Text(words), Some(cell)) => cell.text.push_str(words),
                (Event::Start(Tag::Link { dest_url, .. }), Some(cell)) => {
                    cell.links.push(dest_url.to_string());
                }
                _ => {}
            }
            if event == Event::SoftBreak {
                page.prose.push(' ');
            }
            match event {
                Event::Start(Tag::TableRow) => {
                    in_row = true;
                    let cells = Vec::new();
                    let written = cells_in(&text[range.clone()]);
                    page.rows.push(Row {
                        line: line(),
                        cells,
                        written,
                    });
                }
                Event::End(TagEnd::TableRow) => in_row = false,
                Event::Start(Tag::TableCell) if in_row => {
                    let row = page.rows.last_mut().unwrap();
                    row.cells.push(Cell::default());
                }
                Event::Start(Tag::CodeBlock(kind)) => {
                    let info = match kind {
                        CodeBlockKind::Fenced(info) => info.to_string(),
                        CodeBlockKind::Indented => "indented code".to_owned(),
                    };
                    code = Some((info, String::new()));
                }
                Event::End(TagEnd::CodeBlock) => {
                    let (info, text) = code.take().unwrap();
                    let include = single_include(&text, file);
                    page.blocks.push(Block {
                        line: line(),
                        caption: std::mem::take(&mut caption),
                        info,
                        include,
                    });
                }
                Event::Html(html) | Event::InlineHtml(html)
                    if html.contains("<pre") || html.contains("<code") =>
                {
                    page.blocks.push(Block {
                        line: line(),
                        caption: String::new(),
                        info: html.to_string(),
                        include: None,
                    });
                }
                Event::Start(Tag::Heading { level, .. }) => heading = Some((level, String::new())),
                Event::End(TagEnd::Heading(_)) => {
                    let (level, text) = heading.take().unwrap();
                    page.headings.push(Heading {
                        line: line(),
                        level,
                        text,
                    });
                }
                Event::Start(Tag::Paragraph) => {
                    paragraphs += 1;
                    caption.clear();
                }
                Event::Start(Tag::Link { dest_url, .. }) => {
                    in_link = true;
                    page.links.push(Link {
                        line: line(),
                        text: String::new(),
                        target: dest_url.to_string(),
                    });
                }
                Event::End(TagEnd::Link) => in_link = false,
                Event::SoftBreak if in_link => page.links.last_mut().unwrap().text.push(' '),
                // What is told to mdBook is no prose.
                Event::Text(_) if code.is_none() && page.is_told_at(line()) => {}
                Event::Text(words) | Event::Code(words) => {
                    if let Some((_, code)) = &mut code {
                        code.push_str(&words);
                        continue;
                    }
                    caption.push_str(&words);
                    if let Some(link) = page.links.last_mut().filter(|_| in_link) {
                        link.text.push_str(&words);
                    }
                    page.prose.push_str(&words);
                    page.words += words.split_whitespace().count();
                    if let Some((_, heading)) = &mut heading {
                        heading.push_str(&words);
                    } else if paragraphs == 1 {
                        page.opening.push_str(&words);
                    }
                }
                _ => {}
            }
        }
        page
    }

    /// Whether mdBook is told to do something in this line.
    fn is_told_at(&self, line: usize) -> bool {
        self.directives.iter().any(|(number, _)| *number == line)
    }

    /// The files that the page's blocks include, from top to bottom.
    pub fn includes(&self) -> impl Iterator<Item = &PathBuf> {
        self.blocks.iter().filter_map(Block::file)
    }

    /// The file at `path`, which is written relative to this page.
    pub fn file(&self, path: &str) -> PathBuf {
        normal(&self.path.with_file_name(path))
    }
}

impl Block {
    /// The file that the block includes, relative to the package.
    pub fn file(&self) -> Option<&PathBuf> {
        self.include.as_ref().map(|include| &include.file)
    }
}

/// What `code`, on the page in `file`, includes, if it does that and nothing else.
fn single_include(code: &str, file: &Path) -> Option<Include> {
    let inner = code.trim_end().strip_prefix("{{#")?.strip_suffix("}}")?;
    let (directive, target) = inner.split_once(' ')?;
    let (path, part) = target.split_once(':').unwrap_or((target, ""));
    let file = normal(&file.parent().unwrap().join(path));
    let include = Include {
        directive: directive.to_owned(),
        file: file.strip_prefix(ROOT).unwrap_or(&file).to_owned(),
        part: part.to_owned(),
    };
    let known = ["include", "rustdoc_include"].contains(&directive) && !target.contains(['{', ' ']);
    known.then_some(include)
}

/// The lines of a page with `{{` in them, and their numbers.
fn directives_in(page: &str) -> Vec<(usize, String)> {
    let lines = (1..).zip(page.lines());
    let directives = lines.filter(|(_, line)| line.contains("{{"));
    directives
        .map(|(number, line)| (number, line.to_owned()))
        .collect()
}

/// How many cells a table's row is written with.
fn cells_in(row: &str) -> usize {
    let row = row.trim().replace("\\|", "");
    let cells = row.strip_prefix('|').unwrap_or(&row);
    cells
        .strip_suffix('|')
        .unwrap_or(cells)
        .matches('|')
        .count()
        + 1
}

/// Every page, sorted by path.
pub static PAGES: LazyLock<Vec<Page>> = LazyLock::new(|| {
    files_below(&Path::new(ROOT).join("src"), "md")
        .iter()
        .filter(|file| !file.ends_with("SUMMARY.md"))
        .map(|file| Page::read(file))
        .collect()
});

/// `path` without its `.` and `..` parts.
pub fn normal(path: &Path) -> PathBuf {
    let mut normal = PathBuf::new();
    for part in path.components() {
        match part {
            Component::ParentDir => _ = normal.pop(),
            Component::CurDir => {}
            part => normal.push(part),
        }
    }
    normal
}
