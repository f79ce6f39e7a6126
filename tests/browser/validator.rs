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

/// What the standard holds against the HTML files below `folder`, one a line.
///
/// Fails where Java is absent from this machine, or where v.Nu says nothing.
pub fn faults_below(folder: &Path) -> Result<Vec<String>, Unusable> {
    at_least("java", (11, 0))?;
    let checker = node_modules("tests/browser")?.join("vnu-jar/build/dist/vnu.jar");
    let output = Command::new("java")
        .arg("-jar")
        .arg(checker)
        .args(["--format", "json", "--stdout", "--errors-only"])
        .arg("--skip-non-html")
        .arg(folder)
        .output()
        .map_err(|error| Unusable::Broken(format!("java: {error}")))?;
    let report: Report = serde_json::from_slice(&output.stdout).map_err(|error| {
        let words = String::from_utf8_lossy(&output.stderr);
        Unusable::Broken(format!("v.Nu: {error}\n{words}"))
    })?;
    let root = format!("file:{}/", folder.display());
    let faults = report.messages.into_iter().map(|fault| {
        let file = fault.url.strip_prefix(&root).unwrap_or(&fault.url);
        let line = fault.line.unwrap_or(1);
        format!("{file}:{line}: {}", fault.message)
    });
    Ok(faults.collect())
}
