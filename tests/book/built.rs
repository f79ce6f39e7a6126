//! What cargo says of what it builds.

use crate::package::ROOT;
use serde_json::Value;
use std::process::Command;

/// Lets cargo build what `arguments` name, and gives its messages, one for each thing
/// that it has built or found built. Fails, in cargo's own words, if that fails.
pub fn messages<'a>(arguments: impl IntoIterator<Item = &'a str>) -> Result<Vec<Value>, String> {
    let output = Command::new(env!("CARGO"))
        .args(arguments)
        .args(["--quiet", "--message-format=json-render-diagnostics"])
        .current_dir(ROOT)
        .output()
        .map_err(|error| format!("{}: {error}", env!("CARGO")))?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into_owned());
    }
    let text = String::from_utf8_lossy(&output.stdout);
    let messages = text.lines().map(serde_json::from_str);
    messages
        .collect::<Result<_, _>>()
        .map_err(|error| format!("cargo's words: {error}"))
}
