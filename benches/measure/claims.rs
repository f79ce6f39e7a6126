//! What the pages claim of the results: `benches/claims.toml`.

use crate::results::{Results, ratio, with_unit};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

pub const FILE: &str = "benches/claims.toml";

/// A sentence of a page, and the inequality that it stands for. It must hold in
/// every round.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Claim {
    /// The page, relative to the package.
    pub page: String,
    /// The sentence, word for word.
    pub says: String,
    /// The bound; the sentence names it.
    pub at_least: Option<f64>,
    pub at_most: Option<f64>,
    /// The unit of the bound, for `figures`.
    pub unit: Option<String>,
    /// Figures that the bound holds for.
    #[serde(default)]
    pub figures: Vec<String>,
    /// Pairs of figures: the bound holds for the first divided by the second, of
    /// the same round.
    #[serde(default)]
    pub ratios: Vec<[String; 2]>,
    /// Cases that don't come to their end.
    #[serde(default)]
    pub fails: Vec<String>,
}

/// Every claim, by name.
pub fn read(root: &Path) -> BTreeMap<String, Claim> {
    let text =
        fs::read_to_string(root.join(FILE)).unwrap_or_else(|error| panic!("{FILE}: {error}"));
    toml::from_str(&text).unwrap_or_else(|error| panic!("{FILE}: {error}"))
}

impl Claim {
    /// The cases that the claim is about, as `<question>/<contender>/<setting>`.
    pub fn cases(&self) -> impl Iterator<Item = &str> {
        let figures = self.figures.iter().chain(self.ratios.iter().flatten());
        let cases = figures.filter_map(|path| Some(path.rsplit_once('/')?.0));
        cases.chain(self.fails.iter().map(String::as_str))
    }

    /// What of the results contradicts the claim, with the figures.
    pub fn contradictions(&self, results: &Results) -> Vec<String> {
        match self.faults(results) {
            Ok(faults) => faults,
            Err(fault) => vec![fault],
        }
    }

    fn faults(&self, results: &Results) -> Result<Vec<String>, String> {
        let mut faults = Vec::new();
        let unit = match self.unit.as_deref() {
            None | Some("s") | Some("B") => 1.0,
            Some("ms") => 1e-3,
            Some("µs") => 1e-6,
            Some("%") => 0.01,
            Some("KiB") => 1024.0,
            Some(other) => return Err(format!("no unit {other:?}")),
        };
        for path in &self.figures {
            let name = path.rsplit('/').next().unwrap();
            for (round, value) in results.values(path)? {
                if !self.allows(value / unit) {
                    let value = with_unit(name, value);
                    faults.push(format!("in round {round}, {path} is {value}"));
                }
            }
        }
        for [left, right] in &self.ratios {
            for (round, value) in results.ratios(left, right)? {
                if !self.allows(value) {
                    let value = ratio(value);
                    faults.push(format!("in round {round}, {left} is {value} times {right}"));
                }
            }
        }
        for path in &self.fails {
            if results.case(path)?.failure.is_none() {
                faults.push(format!("{path} comes to its end"));
            }
        }
        Ok(faults)
    }

    fn allows(&self, value: f64) -> bool {
        self.at_least.is_none_or(|bound| value >= bound)
            && self.at_most.is_none_or(|bound| value <= bound)
    }
}

/// Each claim that the results contradict: its name, its page and the figures.
pub fn broken<'a>(
    claims: impl IntoIterator<Item = (&'a String, &'a Claim)>,
    results: &Results,
) -> Vec<String> {
    let mut broken = Vec::new();
    for (name, claim) in claims {
        for fault in claim.contradictions(results) {
            broken.push(format!(
                "{}: claim {name}: {:?}: {fault}",
                claim.page, claim.says
            ));
        }
    }
    broken
}
