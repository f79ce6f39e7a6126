//! What was measured: `benches/results.json`.

use crate::question::START_UP;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::path::Path;

pub const FILE: &str = "benches/results.json";

/// A run of the benchmarks, and where and when it was made.
#[derive(Serialize, Deserialize)]
pub struct Results {
    pub date: String,
    pub machine: BTreeMap<String, String>,
    pub versions: BTreeMap<String, String>,
    /// The cases of each question, by `<contender>/<setting>`.
    pub questions: BTreeMap<String, Cases>,
}

/// What a program uses up, of which its start-up is a part.
const USED_UP: [&str; 3] = ["wall", "cpu", "memory"];

pub type Cases = BTreeMap<String, Case>;

/// A contender in a setting.
#[derive(Serialize, Deserialize, Default)]
pub struct Case {
    /// How many tasks, messages or jobs there were.
    pub count: u64,
    /// How many the sample of `count` stands for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scaled_to: Option<u64>,
    /// Why it has no figures, if it did not come to its end.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub failure: Option<Failure>,
    /// What was measured in each run, in seconds and bytes, start-up included.
    pub runs: Vec<BTreeMap<String, f64>>,
    /// What follows from the runs, start-up subtracted.
    pub figures: BTreeMap<String, Spread>,
}

#[derive(Serialize, Deserialize, Clone)]
pub struct Failure {
    /// What a table says.
    pub short: String,
    /// The program's own last words.
    pub words: String,
}

/// A figure, over all runs.
#[derive(Serialize, Deserialize, Clone, Copy, PartialEq, Debug)]
pub struct Spread {
    pub least: f64,
    pub median: f64,
    pub most: f64,
}

impl Spread {
    fn over(mut values: Vec<f64>) -> Spread {
        values.sort_by(f64::total_cmp);
        Spread {
            least: rounded(values[0]),
            median: rounded(median(&values)),
            most: rounded(values[values.len() - 1]),
        }
    }
}

/// `value` with six digits: more tell nothing, and fewer are read as written.
pub fn rounded(value: f64) -> f64 {
    format!("{value:.5e}").parse().unwrap()
}

/// The middle of sorted values.
pub fn median(sorted: &[f64]) -> f64 {
    let middle = sorted.len() / 2;
    if sorted.len() % 2 == 1 {
        sorted[middle]
    } else {
        f64::midpoint(sorted[middle - 1], sorted[middle])
    }
}

impl Results {
    /// Reads the committed results below the package's folder.
    pub fn read(root: &Path) -> Results {
        let text = std::fs::read_to_string(root.join(FILE))
            .unwrap_or_else(|error| panic!("{FILE}: {error}: `cargo bench` writes it"));
        serde_json::from_str(&text)
            .unwrap_or_else(|error| panic!("{FILE}: {error}: `cargo bench` writes it"))
    }

    /// The case `<question>/<contender>/<setting>`; fails if there is none.
    pub fn case(&self, path: &str) -> Result<&Case, String> {
        path.split_once('/')
            .and_then(|(question, case)| self.questions.get(question)?.get(case))
            .ok_or_else(|| format!("{FILE} has no case {path}"))
    }

    /// The median of `<question>/<contender>/<setting>/<figure>`; fails if it
    /// was not measured.
    pub fn figure(&self, path: &str) -> Result<f64, String> {
        let (case, figure) = path
            .rsplit_once('/')
            .ok_or_else(|| format!("{path} names no figure"))?;
        let case = self.case(case)?;
        if let Some(failure) = &case.failure {
            return Err(format!("{path}: {} {}", failure.short, failure.words));
        }
        case.figures
            .get(figure)
            .map(|spread| spread.median)
            .ok_or_else(|| format!("{FILE} has no figure {path}"))
    }
}

/// Works out the figures of each case from its runs and from the start-up of
/// the same contender.
pub fn derive_figures(cases: &mut Cases) {
    let start_ups: BTreeMap<String, BTreeMap<String, f64>> = cases
        .iter()
        .filter_map(|(name, case)| {
            let contender = name.strip_suffix(START_UP.name)?;
            Some((contender.to_owned(), medians(&case.runs)))
        })
        .collect();
    for (name, case) in cases {
        let contender = name.trim_end_matches(|letter| letter != '/');
        let start_up = start_ups
            .get(contender)
            .filter(|_| !name.ends_with(START_UP.name));
        case.figures = figures(case, start_up);
    }
}

fn figures(case: &Case, start_up: Option<&BTreeMap<String, f64>>) -> BTreeMap<String, Spread> {
    let mut figures = BTreeMap::new();
    if case.failure.is_some() {
        return figures;
    }
    let count = case.count as f64;
    let scale = case.scaled_to.map_or(1.0, |to| to as f64 / count);
    for name in case.runs.iter().flat_map(BTreeMap::keys) {
        let before = start_up
            .filter(|_| USED_UP.contains(&name.as_str()))
            .map(|start_up| start_up[name]);
        let spread = |scale: f64| {
            let net = case
                .runs
                .iter()
                .map(|run| run[name] - before.unwrap_or(0.0));
            Spread::over(net.map(|value| value * scale).collect())
        };
        let is_time = name != "memory";
        let scale = if before.is_some() && is_time {
            scale
        } else {
            1.0
        };
        figures.insert(name.clone(), spread(scale));
        if before.is_some() {
            figures.insert(format!("{name}_each"), spread(1.0 / count));
        }
    }
    figures
}

fn medians(runs: &[BTreeMap<String, f64>]) -> BTreeMap<String, f64> {
    let names = runs.iter().flat_map(BTreeMap::keys);
    names
        .map(|name| {
            let values = runs.iter().map(|run| run[name]).collect();
            (name.clone(), Spread::over(values).median)
        })
        .collect()
}

/// `value` of the figure of that name as a table shows it: three digits and a
/// unit, or `≈ 0` if it is not above zero.
pub fn with_unit(figure: &str, value: f64) -> String {
    let is_size = figure.starts_with("memory") || figure == "future";
    let units: &[(f64, &str)] = if is_size {
        &[
            (1_073_741_824.0, "GiB"),
            (1_048_576.0, "MiB"),
            (1_024.0, "KiB"),
            (1.0, "B"),
        ]
    } else {
        &[(1.0, "s"), (1e-3, "ms"), (1e-6, "µs"), (1e-9, "ns")]
    };
    let smallest = units[units.len() - 1];
    let (size, unit) = units
        .iter()
        .copied()
        .find(|(size, _)| value >= 0.9995 * *size)
        .unwrap_or(smallest);
    let number = value / size;
    let decimals = match number {
        _ if is_size && unit == "B" => 0,
        number if number < 9.995 => 2,
        number if number < 99.95 => 1,
        _ => 0,
    };
    if number <= 0.0 {
        "≈ 0".to_owned()
    } else {
        // A space at which no line is broken.
        format!("{number:.decimals$}\u{a0}{unit}")
    }
}
