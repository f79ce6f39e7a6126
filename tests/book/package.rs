//! The package that the tests belong to.

/// Where the package lies; every path in a message is relative to it.
pub const ROOT: &str = env!("CARGO_MANIFEST_DIR");
