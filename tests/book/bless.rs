//! With `BLESS` set, a test writes the files that it would otherwise check.

use std::env;

/// Whether this run is to write them.
pub fn is_set() -> bool {
    env::var_os("BLESS").is_some_and(|bless| !bless.is_empty())
}
