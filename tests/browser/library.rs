//! The library that search is built on is what npm gives.

use crate::node::node_modules;
use crate::package::ROOT;
use crate::program::Unusable;
use std::fs;
use std::path::Path;

/// Where the site has it: below a line that says what it is.
const SHIPPED: &str = "theme/minisearch.js";

/// What differs from the file that npm gives, if anything does.
pub fn fault() -> Result<Option<String>, Unusable> {
    let given = node_modules("tests/browser")?.join("minisearch/dist/umd/index.js");
    let read = |file: &Path| {
        fs::read_to_string(file)
            .map_err(|error| Unusable::Broken(format!("{}: {error}", file.display())))
    };
    let shipped = read(&Path::new(ROOT).join(SHIPPED))?;
    let (_, below) = shipped.split_once('\n').unwrap_or_default();
    Ok((below != read(&given)?).then(|| {
        let given = given.display();
        format!("{SHIPPED}: below its first line, it is not {given}: copy that")
    }))
}
