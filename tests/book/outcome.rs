//! What becomes of a trial on a machine that cannot run it.

use crate::program::Unusable;
use libtest_mimic::{Completion, Failed};
use std::env;

/// Ignored with the reason, if a program is absent and `CI` is not set; failed
/// in any other case.
pub fn without(unusable: Unusable) -> Result<Completion, Failed> {
    match unusable {
        Unusable::Absent(reason) if env::var_os("CI").is_none() => {
            Ok(Completion::ignored_with(reason))
        }
        unusable => Err(unusable.into()),
    }
}
