//! skeptic links a block with the builds of crates that it finds below `target/`.
//! Where cargo has made two builds of one version, it may take one that the other
//! crates were not compiled with.

use crate::built::messages;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// Checks that cargo makes one build of each crate for this test; if not, the
/// error names the crates, how their builds differ, and the cure.
pub fn check_one_of_each() -> Result<(), String> {
    let mut builds: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for message in messages(["test", "--no-run", "--test", "skeptic"])? {
        let library = |kind: &Value| kind == "lib" || kind == "rlib";
        let kinds = message["target"]["kind"].as_array();
        if message["reason"] == "compiler-artifact"
            && kinds.is_some_and(|kinds| kinds.iter().any(library))
        {
            let package = message["package_id"].as_str().unwrap_or_default();
            let build = format!("{} {}", message["filenames"], message["features"]);
            builds.entry(package.to_owned()).or_default().insert(build);
        }
    }
    if builds.is_empty() {
        return Err("cargo names no crate that this test is built with".to_owned());
    }
    let twice: Vec<String> = builds
        .into_iter()
        .filter(|(_, builds)| builds.len() > 1)
        .map(|(package, builds)| {
            let builds = Vec::from_iter(builds).join("\n  ");
            format!("two builds of {package}:\n  {builds}")
        })
        .collect();
    match twice.is_empty() {
        true => Ok(()),
        false => Err(format!(
            "{}\nCargo.toml: build scripts and tests must share their builds, or skeptic may \
             link a block with the wrong one: keep `resolver = \"1\"`, and no profile that \
             is for build scripts only",
            twice.join("\n")
        )),
    }
}
