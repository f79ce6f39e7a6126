//! Tables and charts of the results, as pages include them.

use crate::question::{QUESTIONS, Question, View};
use crate::results::{Case, Cases, Results, Spread, with_unit};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::Path;

/// Every file that follows from the results: its path in the package, and what
/// it holds.
pub fn files(results: &Results, chinese: &Catalogue) -> Vec<(String, String)> {
    let mut files = vec![("benches/machine.md".to_owned(), machine(results))];
    for question in QUESTIONS {
        let Some(cases) = results.questions.get(question.name) else {
            continue;
        };
        for view in question.views {
            let stem = format!("benches/{}/{}", question.name, view.name);
            let rows = rows(question, view, cases);
            files.push((format!("{stem}.md"), table(view, &rows)));
            files.push((format!("{stem}.svg"), chart(view, &rows, chinese)));
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

/// Bars in the colours of whatever theme the page has, and their words in the
/// languages of both editions, of which the style sheet shows one. Assistive
/// technology has the caption and the table, which say the same. There is no
/// empty line in the drawing, for that would end the HTML within a page.
fn chart(view: &View, rows: &[Row], chinese: &Catalogue) -> String {
    let bars: Vec<Bar> = rows
        .iter()
        .flat_map(|row| view.charted.iter().map(move |index| (row, *index)))
        .filter_map(|(row, index)| {
            let column = &view.columns[index];
            let value = cell(row.cases[index], column.figure)?;
            let (mut english, mut translated) = (row.label.clone(), chinese.word(&row.label));
            if view.charted.len() > 1 {
                write!(english, ", {}", column.label).unwrap();
                write!(translated, "，{}", chinese.word(column.label)).unwrap();
            }
            Some(Bar {
                english: format!("{english}: {value}"),
                chinese: format!("{translated}：{}", chinese.word(&value)),
                spread: row.cases[index]?.figures.get(column.figure).copied(),
            })
        })
        .collect();
    let spreads = bars.iter().filter_map(|bar| bar.spread.as_ref());
    let longest = spreads.map(|spread| spread.most).fold(0.0, f64::max);
    let at = |value: f64| value.max(0.0) / longest * WIDTH;
    let height = STEP * bars.len() as f64;
    let mut chart = format!(
        "<div class=\"chart\" aria-hidden=\"true\">\n\
         <svg viewBox=\"0 0 {WIDTH} {height}\" width=\"100%\" \
         font-size=\"13\" fill=\"currentColor\">\n"
    );
    for (index, bar) in bars.iter().enumerate() {
        let top = STEP * index as f64;
        let (text, rect, line) = (top + 14.0, top + 19.0, top + 24.0);
        for (language, words) in [("en", &bar.english), ("zh-CN", &bar.chinese)] {
            let text = format!("<text lang=\"{language}\" x=\"0\" y=\"{text}\">{words}</text>");
            writeln!(chart, "{text}").unwrap();
        }
        let Some(spread) = &bar.spread else { continue };
        let (least, most) = (at(spread.least), at(spread.most));
        write!(
            chart,
            "<rect x=\"0\" y=\"{rect}\" width=\"{:.1}\" height=\"10\"/>\n\
             <path d=\"M{least:.1} {line}H{most:.1}\"/>\n",
            at(spread.median).max(1.0),
        )
        .unwrap();
    }
    let title = view.title;
    let caption = "The thin line goes from the least to the most of all runs.";
    write!(chart, "</svg>\n</div>\n\n{title}. {caption}\n").unwrap();
    chart
}

/// What is drawn of a case, and what is written above it.
struct Bar {
    english: String,
    chinese: String,
    spread: Option<Spread>,
}

/// The words of the Chinese edition.
pub struct Catalogue(BTreeMap<String, String>);

impl Catalogue {
    /// Reads `po/zh-CN.po`. Fails where it is missing or no catalogue.
    pub fn read(package: &Path) -> Result<Catalogue, String> {
        let file = package.join("po/zh-CN.po");
        let catalogue = polib::po_file::parse(&file);
        let catalogue = catalogue.map_err(|error| format!("{}: {error}", file.display()))?;
        let messages = catalogue.messages().filter_map(|message| {
            let chinese = message
                .msgstr()
                .ok()
                .filter(|chinese| !chinese.is_empty())?;
            Some((message.msgid().to_owned(), chinese.to_owned()))
        });
        Ok(Catalogue(messages.collect()))
    }

    /// What the edition writes for `english`; that itself, if it says no other.
    fn word(&self, english: &str) -> String {
        self.0
            .get(english)
            .map_or(english, String::as_str)
            .to_owned()
    }
}

fn machine(results: &Results) -> String {
    let mut table = format!("| | this run |\n|---|---|\n| date | `{}` |\n", results.date);
    for (name, value) in results.machine.iter().chain(&results.versions) {
        writeln!(table, "| {name} | `{value}` |").unwrap();
    }
    table
}
