//! Packages for Python, installed on first use.

use crate::package::ROOT;
use crate::packages::{install_once, run};
use crate::program::{Unusable, at_least};
use std::ffi::OsStr;
use std::path::{Path, PathBuf};

/// A copy of the Python `program` in `folder`, with the packages which the file
/// `requirements` of this package names. Fails where `program` is absent or
/// installing them fails.
pub fn python_with(program: &str, requirements: &str, folder: &Path) -> Result<PathBuf, Unusable> {
    let version = at_least(program, (3, 11))?;
    let python = folder.join("bin").join("python");
    install_once(requirements, &version, folder, || {
        let venv = ["-m", "venv", "--clear"].map(OsStr::new);
        run(program, venv.into_iter().chain([folder.as_os_str()]))?;
        let wanted = Path::new(ROOT).join(requirements);
        let install = ["-m", "pip", "install", "--quiet", "--requirement"].map(OsStr::new);
        run(&python, install.into_iter().chain([wanted.as_os_str()]))
    })?;
    Ok(python)
}
