//! The executable of the test that is running.

use sha2::{Digest, Sha256};
use std::env;
use std::fs;
use std::sync::LazyLock;

/// A digest of it: whatever changes a test changes this.
pub fn digest() -> &'static str {
    static DIGEST: LazyLock<String> = LazyLock::new(|| {
        let executable = env::current_exe().expect("this test is a file");
        let content = fs::read(executable).expect("this test can be read");
        format!("{:x?}", Sha256::digest(content))
    });
    &DIGEST
}
