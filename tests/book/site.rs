//! The site as the host has it, both editions, rendered in-process, and once for
//! all tests that look at it.

use crate::package::ROOT;
use mdbook_driver::MDBook;
use mdbook_driver::config::Config;
use mdbook_i18n_helpers::preprocessors::Gettext;
use mdbook_mermaid::Mermaid;
use sha2::{Digest, Sha256};
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::sync::LazyLock;
use std::thread;

/// The folder of the Chinese edition, within that of the site.
pub const CHINESE: &str = "zh-CN";

/// What the site is made of, relative to the package.
const SOURCES: [&str; 9] = [
    "Cargo.lock",
    "Cargo.toml",
    "benches",
    "book.toml",
    "examples",
    "po",
    "src",
    "tests/book/site.rs",
    "theme",
];

/// The book in `language`, as `book.toml` configures it, with the preprocessors
/// built in.
pub fn load_book(language: &str) -> MDBook {
    let mut config = Config::from_disk(Path::new(ROOT).join("book.toml")).unwrap();
    config.book.language = Some(language.to_owned());
    let mut book = MDBook::load_with_config(ROOT, config).unwrap();
    // In the place of the installed programs of the same names.
    book.with_preprocessor(Gettext);
    book.with_preprocessor(Mermaid);
    book
}

/// Builds both editions as the README does, unless another test has done so from the
/// same sources, and returns the site's folder.
pub fn render_site() -> PathBuf {
    RENDERED.0.clone()
}

/// The site's folder, and the lock by which no other test clears it away.
static RENDERED: LazyLock<(PathBuf, File)> = LazyLock::new(|| {
    let sites = Path::new(env!("CARGO_TARGET_TMPDIR")).with_file_name("site");
    fs::create_dir_all(&sites).unwrap();
    let lock = File::create(sites.join("lock")).unwrap();
    let mut digest = Sha256::new();
    for source in SOURCES {
        add(&Path::new(ROOT).join(source), &mut digest);
    }
    let digest: String = digest
        .finalize()
        .iter()
        .take(8)
        .map(|byte| format!("{byte:02x}"))
        .collect();
    let site = sites.join(digest);
    lock.lock_shared().unwrap();
    if !site.exists() {
        lock.unlock().unwrap();
        lock.lock().unwrap();
        render_anew(&sites, &site);
        lock.unlock().unwrap();
        lock.lock_shared().unwrap();
    }
    (site, lock)
});

/// Renders into `site`, and clears away what `sites` has of other sources. A render
/// that is cut short leaves no `site`.
fn render_anew(sites: &Path, site: &Path) {
    if site.exists() {
        return; // while this test waited
    }
    for entry in fs::read_dir(sites).unwrap().flatten() {
        if entry.path().is_dir() {
            fs::remove_dir_all(entry.path()).unwrap();
        }
    }
    let unfinished = sites.join("unfinished");
    let render = |language, folder: &Path| {
        let mut book = load_book(language);
        book.config.build.build_dir = folder.to_owned();
        book.build().unwrap();
    };
    // mdBook clears its folder before it writes, so each edition has one of its own.
    let chinese = sites.join("unfinished-too");
    thread::scope(|scope| {
        scope.spawn(|| render(CHINESE, &chinese));
        render("en", &unfinished);
    });
    fs::rename(chinese, unfinished.join(CHINESE)).unwrap();
    fs::rename(unfinished, site).unwrap();
}

/// Adds a file, or all in a folder, to what the site is made of.
fn add(path: &Path, digest: &mut Sha256) {
    if path.is_file() {
        digest.update(path.to_string_lossy().as_bytes());
        digest.update(Sha256::digest(fs::read(path).unwrap()));
        return;
    }
    let mut entries: Vec<PathBuf> = fs::read_dir(path)
        .unwrap_or_else(|error| panic!("{}: {error}", path.display()))
        .map(|entry| entry.unwrap().path())
        // Packages that a test has installed are no part of the book.
        .filter(|entry| !entry.ends_with("node_modules"))
        .collect();
    entries.sort();
    entries.iter().for_each(|entry| add(entry, digest));
}
