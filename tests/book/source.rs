//! The programs of a listing, as they are written.

use crate::language::Language;
use crate::listing::{Listing, ROOT};
use crate::program::Unusable;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;
use std::sync::LazyLock;

/// The name of the program's file in each listing.
pub fn program(language: Language) -> String {
    format!("main.{}", language.extension())
}

/// The text of one program.
pub fn text(listing: &Listing, language: Language) -> Result<String, Unusable> {
    let file = listing.file(&program(language));
    fs::read_to_string(Path::new(ROOT).join(&file))
        .map_err(|error| Unusable::Broken(format!("{}: {error}", file.display())))
}

/// Whether a program imports what its language does not bring along.
pub fn imports_a_package(listing: &Listing, language: Language) -> Result<bool, Unusable> {
    let text = text(listing, language)?;
    Ok(match language {
        Language::Rust => false,
        Language::Python => {
            let own = PYTHON_MODULES.as_ref().map_err(Unusable::clone)?;
            let mut imported = text.lines().filter_map(imported_by_python).flatten();
            imported.any(|module| !own.contains(module))
        }
        Language::JavaScript => text
            .lines()
            .flat_map(packages_in_javascript)
            .next()
            .is_some(),
    })
}

/// The modules that Python brings along.
static PYTHON_MODULES: LazyLock<Result<BTreeSet<String>, Unusable>> = LazyLock::new(|| {
    let output = Command::new("python3")
        .args(["-c", "import sys; print(*sys.stdlib_module_names)"])
        .output()
        .map_err(|error| Unusable::Broken(format!("python3: {error}")))?;
    let names = String::from_utf8_lossy(&output.stdout);
    Ok(names.split_whitespace().map(str::to_owned).collect())
});

/// The modules that a line imports, without what they are part of.
fn imported_by_python(line: &str) -> Option<impl Iterator<Item = &str>> {
    let line = line.trim_start();
    let names = line
        .strip_prefix("from ")
        .and_then(|rest| rest.split(" import").next())
        .or_else(|| line.strip_prefix("import "))?;
    Some(names.split(',').map(|name| {
        let end = |c: char| !c.is_alphanumeric() && c != '_';
        name.trim().split(end).next().unwrap_or_default()
    }))
}

/// The packages that a line imports. Node's own modules are imported as `node:…`.
pub fn packages_in_javascript(line: &str) -> impl Iterator<Item = &str> {
    let sources = [" from ", "import ", "import("].map(|before| line.split(before).skip(1));
    sources.into_iter().flatten().filter_map(|source| {
        let name = source
            .strip_prefix(['\'', '"'])?
            .split(['\'', '"'])
            .next()?;
        (!name.starts_with(['.', '/']) && !name.starts_with("node:")).then_some(name)
    })
}
