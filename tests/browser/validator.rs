//! The checker of the HTML standard, v.Nu.

use crate::node::node_modules;
use crate::program::{Unusable, at_least};
use serde::Deserialize;
use std::path::Path;
use std::process::Command;

#[derive(Deserialize)]
struct Report {
    messages: Vec<Message>,
}

#[derive(Deserialize)]
struct Message {
    url: String,
    #[serde(rename = "lastLine")]
    line: Option<usize>,
    message: String,
}

/// What the standard holds against the HTML file `name`.
pub struct Fault {
    pub name: String,
    pub line: usize,
    pub message: String,
}

/// What the standard holds against these HTML files in `folder`.
///
/// Fails where Java is absent from this machine, or where v.Nu says nothing.
pub fn faults(folder: &Path, names: &[&str]) -> Result<Vec<Fault>, Unusable> {
    at_least("java", (11, 0))?;
    let checker = node_modules("tests/browser")?.join("vnu-jar/build/dist/vnu.jar");
    let output = Command::new("java")
        .arg("-jar")
        .arg(checker)
        .args(["--format", "json", "--stdout", "--errors-only"])
        .args(names)
        .current_dir(folder)
        .output()
        .map_err(|error| Unusable::Broken(format!("java: {error}")))?;
    let report: Report = serde_json::from_slice(&output.stdout).map_err(|error| {
        let words = String::from_utf8_lossy(&output.stderr);
        Unusable::Broken(format!("v.Nu: {error}\n{words}"))
    })?;
    let root = format!("file:{}/", folder.display());
    let faults = report.messages.into_iter().map(|fault| Fault {
        name: fault.url.trim_start_matches(&root).to_owned(),
        line: fault.line.unwrap_or(1),
        message: fault.message,
    });
    Ok(faults.collect())
}
