//! A file that is made of others is current: it holds what they say now.

use crate::bless;
use crate::package::ROOT;
use std::fs;
use std::path::Path;

/// Why `file`, which is relative to the package, is not `wanted`, with the line where
/// that begins; `cure` says of what it is made, and how it is written. With `BLESS` it
/// becomes `wanted` instead.
pub fn fault_of(file: &Path, wanted: &str, cure: &str) -> Option<String> {
    let place = Path::new(ROOT).join(file);
    let found = fs::read_to_string(&place).unwrap_or_default();
    if found == wanted {
        return None;
    }
    let file = file.display();
    if bless::is_set() {
        let written = fs::write(&place, wanted);
        return written.err().map(|error| format!("{file}: {error}"));
    }
    let lines = found.lines().zip(wanted.lines());
    let same = lines.take_while(|(found, wanted)| found == wanted).count();
    Some(format!("{file}:{}: {cure}", same + 1))
}
