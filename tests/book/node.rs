//! Packages for Node, installed on first use.

use crate::package::ROOT;
use crate::packages::{install_once, run};
use crate::program::{Unusable, at_least};
use std::ffi::OsStr;
use std::path::{Path, PathBuf};

/// The `node_modules` beside `<folder>/package-lock.json`, with what that names.
///
/// Fails where Node is absent from this machine, or where npm fails.
pub fn node_modules(folder: &str) -> Result<PathBuf, Unusable> {
    let version = at_least("node", (20, 9))?;
    let place = Path::new(ROOT).join(folder);
    let modules = place.join("node_modules");
    let lock = format!("{folder}/package-lock.json");
    install_once(&lock, &version, &modules, || {
        // No package needs its script: that of vnu-jar would fetch a Java.
        let install = [
            "ci",
            "--ignore-scripts",
            "--no-audit",
            "--no-fund",
            "--prefix",
        ];
        let install = install.map(OsStr::new).into_iter();
        run("npm", install.chain([place.as_os_str()]))
    })?;
    Ok(modules)
}
