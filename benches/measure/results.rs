//! What was measured: `benches/results.json`. It holds the runs, and all that the
//! pages show is worked out from them.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::path::Path;

pub const FILE: &str = "benches/results.json";

/// A run of the benchmarks, and where and when it was made.
#[derive(Serialize, Deserialize)]
pub struct Results {
    pub date: String,
    /// How often each program ran.
    pub rounds: usize,
    /// How many seconds all of it took.
    pub seconds: u64,
    /// How many runs were made again because of noise.
    pub repeated: usize,
    /// How many stayed noisy and count all the same.
    pub noisy: usize,
    pub machine: BTreeMap<String, String>,
    pub versions: BTreeMap<String, String>,
    /// The cases of each question, by `<contender>/<setting>`.
    pub questions: BTreeMap<String, Cases>,
}

pub type Cases = BTreeMap<String, Case>;

/// What one run has used and printed, in seconds and bytes, and how busy the
/// machine was with other things.
pub type Run = BTreeMap<String, f64>;

/// A contender in a setting.
#[derive(Serialize, Deserialize, Default)]
pub struct Case {
    /// How many tasks, messages or jobs there were.
    pub count: u64,
    /// Why it has no figures, if it did not come to its end.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub failure: Option<Failure>,
    /// One for each round, which the run names.
    pub runs: Vec<Run>,
}

#[derive(Serialize, Deserialize, Clone)]
pub struct Failure {
    /// What a table says, in English and in Chinese.
    pub short: [String; 2],
    /// The program's own last words.
    pub words: String,
}

/// A figure, over all rounds.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Spread {
    pub least: f64,
    pub median: f64,
    pub most: f64,
}

impl Spread {
    pub fn over(mut values: Vec<f64>) -> Option<Spread> {
        values.sort_by(f64::total_cmp);
        Some(Spread {
            least: *values.first()?,
            median: median(&values),
            most: *values.last()?,
        })
    }

    /// The one that stands for all: of what a program uses up, the least, for
    /// noise can only add to that; of all else, the median.
    pub fn headline(&self, figure: &str) -> f64 {
        match counts_least(figure) {
            true => self.least,
            false => self.median,
        }
    }
}

/// Whether noise can only add to the figure.
pub fn counts_least(figure: &str) -> bool {
    figure.starts_with("cpu") || figure.starts_with("memory") || figure == "future"
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
            .ok_or_else(|| format!("the results have no case {path}"))
    }

    /// `<question>/<contender>/<setting>/<figure>` of each round that measured
    /// it; fails if none did.
    pub fn values(&self, path: &str) -> Result<BTreeMap<u64, f64>, String> {
        let (case, figure) = path
            .rsplit_once('/')
            .ok_or_else(|| format!("{path} names no figure"))?;
        let case = self.case(case)?;
        if let Some(failure) = &case.failure {
            return Err(format!("{path}: {} {}", failure.short[0], failure.words));
        }
        let values = case.values(figure);
        match values.is_empty() {
            true => Err(format!("the results have no figure {path}")),
            false => Ok(values),
        }
    }

    /// The ratio of two such figures in each round that measured both.
    pub fn ratios(&self, left: &str, right: &str) -> Result<BTreeMap<u64, f64>, String> {
        Ok(ratios(&self.values(left)?, &self.values(right)?))
    }
}

/// The ratio of two figures in each round that has both.
pub fn ratios(left: &BTreeMap<u64, f64>, right: &BTreeMap<u64, f64>) -> BTreeMap<u64, f64> {
    let pairs = left
        .iter()
        .filter_map(|(round, value)| Some((*round, value / right.get(round)?)));
    pairs.collect()
}

impl Case {
    /// The figure of that name in each round: one that a run holds, or one that
    /// follows from those.
    pub fn values(&self, figure: &str) -> BTreeMap<u64, f64> {
        let value = |run: &Run| {
            if let Some(name) = figure.strip_suffix("_each") {
                return Some(run.get(name)? / self.count as f64);
            }
            match figure {
                "cores" => Some(run.get("cpu")? / run.get("wall")?),
                "late_share" => Some(run.get("late")? / self.count as f64),
                "stall_share" => Some(run.get("stalls_felt")? / run.get("stalls")?)
                    .filter(|share| share.is_finite()),
                _ => run.get(figure).copied(),
            }
        };
        let values = self.runs.iter();
        values
            .filter_map(|run| Some((*run.get("round")? as u64, value(run)?)))
            .collect()
    }

    pub fn spread(&self, figure: &str) -> Option<Spread> {
        Spread::over(self.values(figure).into_values().collect())
    }
}

/// A unit, and how much of what is measured it is.
type Unit = (f64, &'static str);

/// The unit in which a figure of this size is shown.
fn unit(figure: &str, value: f64) -> Unit {
    let units: &[Unit] = if is_size(figure) {
        &[
            (1_073_741_824.0, "GiB"),
            (1_048_576.0, "MiB"),
            (1_024.0, "KiB"),
            (1.0, "B"),
        ]
    } else if figure.ends_with("_share") {
        &[(0.01, "%")]
    } else if figure.ends_with("_rate") || figure == "cores" {
        &[(1.0, "")]
    } else {
        &[(1.0, "s"), (1e-3, "ms"), (1e-6, "µs"), (1e-9, "ns")]
    };
    let fits = |unit: &&Unit| value >= 0.9995 * unit.0;
    *units.iter().find(fits).unwrap_or(&units[units.len() - 1])
}

fn is_size(figure: &str) -> bool {
    figure.starts_with("memory") || figure == "future"
}

/// `value` with three digits, in `unit`.
fn number(value: f64, unit: Unit) -> String {
    let number = value / unit.0;
    let decimals = match number {
        _ if ["B", "%"].contains(&unit.1) => 0,
        number if number < 9.995 => 2,
        number if number < 99.95 => 1,
        _ => 0,
    };
    let digits = format!("{number:.decimals$}");
    match digits.len() > 4 && decimals == 0 {
        // Ten thousand and more: with a space that no line is broken at.
        true => format!(
            "{}\u{a0}{}",
            &digits[..digits.len() - 3],
            &digits[digits.len() - 3..]
        ),
        false => digits,
    }
}

/// `value` of the figure of that name: three digits and a unit.
pub fn with_unit(figure: &str, value: f64) -> String {
    let unit = unit(figure, value);
    // A space at which no line is broken.
    format!("{}\u{a0}{}", number(value, unit), unit.1)
        .trim_end()
        .to_owned()
}

/// A figure as a table shows it: the least to the most of the rounds, if the
/// least is what counts; else the median, and those in brackets. If one of the
/// rounds is not above zero, there is nothing to tell from zero.
pub fn with_spread(figure: &str, spread: &Spread) -> String {
    if spread.least <= 0.0 && !figure.ends_with("_share") {
        return "≈ 0".to_owned();
    }
    let unit = unit(figure, spread.headline(figure));
    let [least, median, most] =
        [spread.least, spread.median, spread.most].map(|value| number(value, unit));
    let text = if least == most {
        format!("{median}\u{a0}{}", unit.1)
    } else if counts_least(figure) {
        format!("{least}–{most}\u{a0}{}", unit.1)
    } else {
        format!("{median}\u{a0}{} ({least}–{most})", unit.1)
    };
    text.trim_end().replace("\u{a0} (", " (")
}

/// A ratio as a table shows it: its median, and the least and the most.
pub fn ratio_with_spread(spread: &Spread) -> String {
    let [least, median, most] = [spread.least, spread.median, spread.most].map(ratio);
    match least == most {
        true => median,
        false => format!("{median} ({least}–{most})"),
    }
}

/// A ratio with two digits.
pub fn ratio(value: f64) -> String {
    match value {
        value if value < 0.095 => format!("{value:.3}"),
        value if value < 0.995 => format!("{value:.2}"),
        // Of a figure to itself, for example.
        1.0 => "1".to_owned(),
        value if value < 9.95 => format!("{value:.1}"),
        _ => format!("{value:.0}"),
    }
}
