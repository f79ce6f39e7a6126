//! Tables and charts of the results, as pages include them.

use crate::question::{QUESTIONS, Question, View};
use crate::results::{Case, Cases, Results, Spread, with_unit};
use std::collections::BTreeSet;
use std::fmt::Write;

/// Every file that follows from the results: its path in the package, and what
/// it holds.
pub fn files(results: &Results) -> Vec<(String, String)> {
    let mut files = vec![("benches/machine.md".to_owned(), machine(results))];
    for question in QUESTIONS {
        let Some(cases) = results.questions.get(question.name) else {
            continue;
        };
        for view in question.views {
            let stem = format!("benches/{}/{}", question.name, view.name);
            let rows = rows(question, view, cases);
            files.push((format!("{stem}.md"), table(view, &rows)));
            files.push((format!("{stem}.svg"), chart(view, &rows)));
        }
    }
    files
}

struct Row<'a> {
    label: String,
    /// One for each column; nothing where the contender doesn't do that.
    cases: Vec<Option<&'a Case>>,
}

fn rows<'a>(question: &Question, view: &View, cases: &'a Cases) -> Vec<Row<'a>> {
    let mut rows = Vec::new();
    for contender in question.contenders {
        let find = |setting| cases.get(&format!("{}/{setting}", contender.name));
        if view.rows.is_empty() {
            let cases = view.columns.iter().map(|column| find(column.setting));
            rows.push(Row {
                label: contender.label.to_owned(),
                cases: cases.collect(),
            });
        }
        for setting in view.rows {
            let label = question.setting(setting).label;
            rows.push(Row {
                label: format!("{}: {label}", contender.label),
                cases: vec![find(setting); view.columns.len()],
            });
        }
    }
    rows
}

/// What stands for a figure: its median, or why there is none.
fn cell(case: Option<&Case>, figure: &str) -> Option<String> {
    let case = case?;
    if let Some(failure) = &case.failure {
        return Some(failure.short.clone());
    }
    Some(with_unit(figure, case.figures.get(figure)?.median))
}

fn table(view: &View, rows: &[Row]) -> String {
    let mut table = String::from("| |");
    for column in view.columns {
        write!(table, " {} |", column.label).unwrap();
    }
    write!(table, "\n|---|{}\n", "--:|".repeat(view.columns.len())).unwrap();
    for row in rows {
        write!(table, "| {} |", row.label).unwrap();
        for (case, column) in row.cases.iter().zip(view.columns) {
            let cell = cell(*case, column.figure).unwrap_or_default();
            write!(table, " {cell} |").unwrap();
        }
        table.push('\n');
    }
    for row in rows {
        let failures = row
            .cases
            .iter()
            .flatten()
            .filter_map(|it| it.failure.as_ref());
        let words: BTreeSet<&str> = failures.map(|failure| failure.words.as_str()).collect();
        for words in words.iter().filter(|words| !words.is_empty()) {
            write!(
                table,
                "\nWhere \"{}\" fails, it says: `{words}`.\n",
                row.label
            )
            .unwrap();
        }
    }
    table
}

/// How wide a chart is, in its own units: those of a narrow phone.
const WIDTH: f64 = 360.0;

/// The room for a bar and the line of text above it.
const STEP: f64 = 36.0;

/// Bars in the colours of whatever theme the page has. There is no empty line
/// in it, for that would end the HTML within a page.
fn chart(view: &View, rows: &[Row]) -> String {
    let bars: Vec<(String, Option<Spread>)> = rows
        .iter()
        .flat_map(|row| view.charted.iter().map(move |index| (row, *index)))
        .filter_map(|(row, index)| {
            let column = &view.columns[index];
            let label = match view.charted {
                [_] => row.label.clone(),
                _ => format!("{}, {}", row.label, column.label),
            };
            let value = cell(row.cases[index], column.figure)?;
            let spread = row.cases[index]?.figures.get(column.figure).copied();
            Some((format!("{label}: {value}"), spread))
        })
        .collect();
    let longest = bars
        .iter()
        .filter_map(|(_, spread)| Some(spread.as_ref()?.most))
        .fold(0.0, f64::max);
    let at = |value: f64| value.max(0.0) / longest * WIDTH;
    let words: Vec<&str> = bars.iter().map(|(words, _)| words.as_str()).collect();
    let height = STEP * bars.len() as f64;
    let mut chart = format!(
        "<figure style=\"margin: 1em 0\">\n\
         <svg viewBox=\"0 0 {WIDTH} {height}\" width=\"100%\" \
         style=\"max-width: 36rem\" font-size=\"13\" fill=\"currentColor\" \
         role=\"img\" aria-label=\"{}. {}.\">\n",
        view.title,
        words.join("; "),
    );
    for (index, (words, spread)) in bars.iter().enumerate() {
        let top = STEP * index as f64;
        let (text, bar, line) = (top + 14.0, top + 19.0, top + 24.0);
        writeln!(chart, "<text x=\"0\" y=\"{text}\">{words}</text>").unwrap();
        let Some(spread) = spread else { continue };
        let (least, most) = (at(spread.least), at(spread.most));
        write!(
            chart,
            "<rect x=\"0\" y=\"{bar}\" width=\"{:.1}\" height=\"10\" \
             style=\"fill: var(--links)\"/>\n\
             <path d=\"M{least:.1} {line}H{most:.1}\" \
             stroke=\"currentColor\" stroke-width=\"2\"/>\n",
            at(spread.median).max(1.0),
        )
        .unwrap();
    }
    writeln!(
        chart,
        "</svg>\n<figcaption>{}. The thin line goes from the least to the \
         most of all runs.</figcaption>\n</figure>",
        view.title
    )
    .unwrap();
    chart
}

fn machine(results: &Results) -> String {
    let mut table = format!("| | this run |\n|---|---|\n| date | {} |\n", results.date);
    for (name, value) in results.machine.iter().chain(&results.versions) {
        writeln!(table, "| {name} | {value} |").unwrap();
    }
    table
}
