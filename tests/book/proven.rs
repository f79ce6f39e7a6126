//! What was proven on this machine stays proven while nothing of it changes.
//!
//! A trial names all that decides how it ends. When it passes, a stamp below
//! `target/proven/` keeps a digest of that; while the digest is the same, the trial
//! says that it is proven and doesn't run again. With `CI` set, everything runs.
//! What cannot be read counts as changed.

use crate::package::ROOT;
use sha2::{Digest, Sha256};
use std::env;
use std::fs;
use std::path::{Path, PathBuf};

/// What a trial says that does not run again.
pub const PROVEN: &str = "proven before, and nothing of it has changed since; CI=1 runs it";

/// All that decides how one trial ends.
pub struct Inputs {
    stamp: PathBuf,
    digest: Sha256,
    readable: bool,
}

impl Inputs {
    /// The inputs of `trial`, with none but its name, the versions of all crates
    /// and the way in which cargo compiles them.
    pub fn of(trial: &str) -> Inputs {
        let inputs = Inputs {
            stamp: place_of(env!("CARGO_CRATE_NAME"), trial),
            digest: Sha256::new(),
            readable: true,
        };
        let root = Path::new(ROOT);
        inputs
            .text(trial)
            .file(&root.join("Cargo.lock"))
            .file(&root.join("Cargo.toml"))
            .file(&root.join(".cargo/config.toml"))
    }

    /// Adds a text, such as the version of a program.
    pub fn text(mut self, text: &str) -> Inputs {
        // Its length first, or "ab", "c" would be "a", "bc".
        self.digest.update(text.len().to_le_bytes());
        self.digest.update(text);
        self
    }

    /// Adds a file, with its path.
    pub fn file(mut self, file: &Path) -> Inputs {
        self = self.text(&file.to_string_lossy());
        match fs::read(file) {
            Ok(content) => {
                self.digest.update(content.len().to_le_bytes());
                self.digest.update(content);
            }
            Err(_) => self.readable = false,
        }
        self
    }

    /// Whether the trial has passed with these inputs, and need not run again.
    pub fn are_proven(&self) -> bool {
        let proven = || fs::read_to_string(&self.stamp).is_ok_and(|stamp| stamp == self.digest());
        env::var_os("CI").is_none() && self.readable && proven()
    }

    /// Runs `trial`, gives what it gives, and keeps it if that is a proof, as
    /// `passed` says.
    pub fn prove<T>(self, passed: impl FnOnce(&T) -> bool, trial: impl FnOnce() -> T) -> T {
        // Gone first: a trial that is killed has proven nothing.
        _ = fs::remove_file(&self.stamp);
        let outcome = trial();
        if self.readable && passed(&outcome) {
            _ = fs::create_dir_all(self.stamp.parent().unwrap());
            _ = fs::write(&self.stamp, self.digest());
        }
        outcome
    }

    fn digest(&self) -> String {
        format!("{:x?}", self.digest.clone().finalize())
    }
}

/// A file of its own for `trial`, in a folder of what is kept from run to run.
pub fn place_of(folder: &str, trial: &str) -> PathBuf {
    let name = trial.replace(|c: char| !c.is_alphanumeric(), "-");
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).with_file_name("proven");
    target.join(folder).join(name)
}
