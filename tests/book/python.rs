//! Packages for Python, installed on first use.

use crate::package::ROOT;
use crate::packages::{install_once, run};
use crate::program::{Unusable, at_least};
use std::ffi::OsStr;
use std::path::{Path, PathBuf};

/// A Python in `folder` that has the packages which the file `requirements` of
/// this package names. Fails where Python is absent or installing them fails.
pub fn python_with(requirements: &str, folder: &Path) -> Result<PathBuf, Unusable> {
    let version = at_least("python3", (3, 11))?;
    let python = folder.join("bin").join("python");
    install_once(requirements, &version, folder, || {
        let venv = ["-m", "venv", "--clear"].map(OsStr::new);
        run("python3", venv.into_iter().chain([folder.as_os_str()]))?;
        let wanted = Path::new(ROOT).join(requirements);
        let install = ["-m", "pip", "install", "--quiet", "--requirement"].map(OsStr::new);
        run(&python, install.into_iter().chain([wanted.as_os_str()]))
    })?;
    Ok(python)
}
