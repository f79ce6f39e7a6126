//! How results are written.

use crate::results::Results;
use std::fmt::Write;

/// `value` with six digits: more tell nothing, and fewer are read as written.
pub fn rounded(value: f64) -> f64 {
    format!("{value:.5e}").parse().unwrap()
}

/// The results as the file holds them: a line for each run.
pub fn json(results: &Results) -> String {
    let compact = |value: &dyn Json| value.json();
    let mut json = String::from("{\n");
    for (name, value) in [
        ("date", compact(&results.date)),
        ("rounds", compact(&results.rounds)),
        ("seconds", compact(&results.seconds)),
        ("repeated", compact(&results.repeated)),
        ("noisy", compact(&results.noisy)),
        ("machine", compact(&results.machine)),
        ("versions", compact(&results.versions)),
    ] {
        writeln!(json, "\"{name}\": {value},").unwrap();
    }
    json.push_str("\"questions\": {");
    for (index, (question, cases)) in results.questions.iter().enumerate() {
        let comma = if index > 0 { "," } else { "" };
        write!(json, "{comma}\n\"{question}\": {{").unwrap();
        for (index, (name, case)) in cases.iter().enumerate() {
            let comma = if index > 0 { "," } else { "" };
            write!(json, "{comma}\n\"{name}\": {{\"count\": {}, ", case.count).unwrap();
            if let Some(failure) = &case.failure {
                write!(json, "\"failure\": {}, ", compact(failure)).unwrap();
            }
            let runs: Vec<String> = case.runs.iter().map(|run| compact(run)).collect();
            write!(json, "\"runs\": [\n{}\n]}}", runs.join(",\n")).unwrap();
        }
        json.push_str("\n}");
    }
    json.push_str("\n}\n}\n");
    json
}

/// serde's traits have generic methods; this one makes a list of different values
/// possible.
trait Json {
    fn json(&self) -> String;
}

impl<T: serde::Serialize> Json for T {
    fn json(&self) -> String {
        serde_json::to_string(self).unwrap()
    }
}
