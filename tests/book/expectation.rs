//! What a listing's folder expects its programs to print.

use crate::language::Language;
use crate::listing::{Listing, ROOT};
use snapbox::assert::Assert;
use snapbox::{Data, IntoData};
use std::path::Path;

/// The name of the file that says what `language` writes to `stream` (`stdout`
/// or `stderr`): its own where there is one, else the common one.
pub fn expectation(listing: &Listing, stream: &str, language: Language) -> String {
    let own = format!("{stream}.{}.txt", language.extension());
    if Path::new(ROOT).join(listing.file(&own)).exists() {
        own
    } else {
        format!("{stream}.txt")
    }
}

/// Compares what `who` has printed with what is expected; the error is a diff.
pub fn compare(who: &str, actual: &str, expected: &str) -> Result<(), String> {
    Assert::new()
        .try_eq(
            Some(&who),
            actual.into_data(),
            Data::text(expected.to_owned()).raw(),
        )
        .map_err(|difference| difference.to_string())
}
