//! Tables and charts of the results, as pages include them. Both are HTML with the
//! words of both editions, of which the style sheet shows one: so the catalogue of
//! the Chinese edition has no figures in it. There is no empty line in either, for
//! that would end the HTML within a page.

use crate::question::{Column, Contender, QUESTIONS, Question, Shows, View};
use crate::results::{
    Case, Cases, Results, Spread, ratio_with_spread, ratios, with_spread, with_unit,
};
use std::collections::{BTreeMap, BTreeSet};
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
            let rows = rows(question, view, cases, &results.versions);
            files.push((format!("{stem}.md"), table(view, cases, &rows)));
            if let Some(column) = view.charted {
                let chart = chart(view, &view.columns[column], cases, &rows);
                files.push((format!("{stem}.svg"), chart));
            }
        }
    }
    files
}

struct Row<'a> {
    contender: &'a Contender,
    /// In English and in Chinese.
    label: [String; 2],
    /// Instead of the one that a column names.
    setting: Option<&'static str>,
}

impl<'a> Row<'a> {
    fn case(&self, column: &Column, cases: &'a Cases) -> Option<&'a Case> {
        let setting = self.setting.unwrap_or(column.setting);
        cases.get(&format!("{}/{setting}", self.contender.name))
    }
}

fn rows<'a>(
    question: &'a Question,
    view: &View,
    cases: &Cases,
    versions: &BTreeMap<String, String>,
) -> Vec<Row<'a>> {
    let mut rows = Vec::new();
    for contender in question.contenders {
        let label = contender.label.map(|label| with_versions(label, versions));
        if view.rows.is_empty() {
            let columns = view.columns.iter();
            let mut cells = columns.map(|it| format!("{}/{}", contender.name, it.setting));
            if cells.any(|case| cases.contains_key(&case)) {
                rows.push(Row {
                    contender,
                    label,
                    setting: None,
                });
            }
            continue;
        }
        let [english, chinese] = label;
        for setting in view.rows {
            if cases.contains_key(&format!("{}/{setting}", contender.name)) {
                let words = question.setting(setting).label;
                rows.push(Row {
                    contender,
                    label: [
                        format!("{english}: {}", words[0]),
                        format!("{chinese}：{}", words[1]),
                    ],
                    setting: Some(setting),
                });
            }
        }
    }
    rows
}

/// `label` with a version in place of each name in braces: the first two numbers of
/// a Python's, the first of a Node's.
fn with_versions(label: &str, versions: &BTreeMap<String, String>) -> String {
    let mut label = label.to_owned();
    for (name, version) in versions {
        let numbers: Vec<&str> = version.split('.').collect();
        let shown = match name.ends_with("Node") {
            true => 1,
            false => 2,
        };
        let version = numbers[..shown.min(numbers.len())].join(".");
        label = label.replace(&format!("{{{name}}}"), &version);
    }
    label
}

/// What stands for a figure, or why there is none, in both languages.
fn cell(column: &Column, row: &Row, cases: &Cases) -> Option<[String; 2]> {
    let case = row.case(column, cases)?;
    if let Some(failure) = &case.failure {
        return match column.shows {
            Shows::Value => Some(failure.short.clone()),
            _ => None,
        };
    }
    let both = |text: String| Some([text.clone(), text]);
    let other = match column.shows {
        Shows::Value => return both(with_spread(column.figure, &case.spread(column.figure)?)),
        Shows::TimesContender(contender) => {
            let setting = row.setting.unwrap_or(column.setting);
            format!("{contender}/{setting}")
        }
        Shows::TimesSetting(setting) => format!("{}/{setting}", row.contender.name),
    };
    let other = cases.get(&other)?.values(column.figure);
    let ratios = ratios(&case.values(column.figure), &other);
    let spread = Spread::over(ratios.into_values().collect())?;
    // What cannot be told from zero is no multiple of anything.
    match spread.least > 0.0 && spread.most.is_finite() {
        true => both(ratio_with_spread(&spread)),
        false => both("—".to_owned()),
    }
}

fn table(view: &View, cases: &Cases, rows: &[Row]) -> String {
    let mut table =
        String::from("<div class=\"table-wrapper figures\">\n<table>\n<thead>\n<tr>\n<td></td>\n");
    for column in view.columns {
        let label = words(&column.label.map(str::to_owned));
        writeln!(table, "<th scope=\"col\">{label}</th>").unwrap();
    }
    table.push_str("</tr>\n</thead>\n<tbody>\n");
    for row in rows {
        let label = words(&row.label);
        writeln!(table, "<tr>\n<th scope=\"row\">{label}</th>").unwrap();
        for column in view.columns {
            let cell = cell(column, row, cases).unwrap_or_default();
            writeln!(table, "<td>{}</td>", words(&cell)).unwrap();
        }
        table.push_str("</tr>\n");
    }
    table.push_str("</tbody>\n</table>\n</div>\n");
    for row in rows {
        let columns = view.columns.iter().filter_map(|it| row.case(it, cases));
        let failures = columns.filter_map(|it| it.failure.as_ref());
        let found: BTreeSet<&str> = failures.map(|failure| failure.words.as_str()).collect();
        for found in found.iter().filter(|found| !found.is_empty()) {
            let [english, chinese] = &row.label;
            let note = words(&[
                format!("Where “{english}” fails, it says:"),
                format!("“{chinese}”失败时给出的信息："),
            ]);
            let found = escaped(found);
            writeln!(
                table,
                "<p class=\"figures\">{note} <code translate=\"no\">{found}</code></p>"
            )
            .unwrap();
        }
    }
    table
}

/// Words in both languages, once if they are the same.
fn words(words: &[String; 2]) -> String {
    let [english, chinese] = words.each_ref().map(|it| escaped(it));
    match english == chinese {
        true => english,
        false => {
            format!("<span lang=\"en\">{english}</span><span lang=\"zh-CN\">{chinese}</span>")
        }
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}

/// How wide a chart is, in its own units: those of a narrow phone.
const WIDTH: f64 = 360.0;

/// The room for a row's dots and the line of text above them.
const STEP: f64 = 34.0;

/// From which ratio of the most to the least on the scale is logarithmic.
const LOGARITHMIC: f64 = 10.0;

/// The runs of each row as dots on one scale, in the colour of its language.
/// Assistive technology has the table, which says the same.
fn chart(view: &View, column: &Column, cases: &Cases, rows: &[Row]) -> String {
    let rows: Vec<(&Row, Vec<f64>)> = rows
        .iter()
        .filter_map(|row| {
            let values = row.case(column, cases)?.values(column.figure);
            Some((row, values.into_values().collect()))
        })
        .collect();
    let values = || rows.iter().flat_map(|(_, values)| values.iter().copied());
    let scale = Scale::over(values(), column.figure);
    let height = STEP * rows.len() as f64 + 18.0;
    let mut chart = format!(
        "<div class=\"chart\" aria-hidden=\"true\">\n\
         <svg viewBox=\"0 0 {WIDTH} {height}\" width=\"100%\" \
         font-size=\"13\" fill=\"currentColor\">\n"
    );
    let foot = height - 18.0;
    for tick in scale.ticks() {
        let x = scale.at(tick);
        let text = height - 4.0;
        let label = round_label(column.figure, tick);
        let anchor = match x {
            x if x < 20.0 => "start",
            x if x > WIDTH - 24.0 => "end",
            _ => "middle",
        };
        write!(
            chart,
            "<path d=\"M{x:.1} 0V{foot}\"/>\n\
             <text class=\"tick\" x=\"{x:.1}\" y=\"{text}\" text-anchor=\"{anchor}\">{label}</text>\n",
        )
        .unwrap();
    }
    for (index, (row, values)) in rows.iter().enumerate() {
        let top = STEP * index as f64;
        let (text, middle) = (top + 13.0, top + 24.0);
        let value = cell(
            &Column {
                shows: Shows::Value,
                ..*column
            },
            row,
            cases,
        );
        let [value, translated] = value.unwrap_or_default();
        let [english, chinese] = &row.label;
        for (language, words) in [
            ("en", format!("{english}: {value}")),
            ("zh-CN", format!("{chinese}：{translated}")),
        ] {
            let words = escaped(&words);
            writeln!(
                chart,
                "<text lang=\"{language}\" x=\"0\" y=\"{text}\">{words}</text>"
            )
            .unwrap();
        }
        let colour = row.contender.extension;
        for value in values {
            let x = scale.at(*value);
            writeln!(
                chart,
                "<circle class=\"{colour}\" cx=\"{x:.1}\" cy=\"{middle}\" r=\"4\"/>"
            )
            .unwrap();
        }
    }
    let how = match scale {
        Scale::Logarithmic { .. } => "Each dot is one measurement, on a logarithmic scale.",
        Scale::Linear { .. } => "Each dot is one measurement.",
    };
    write!(chart, "</svg>\n</div>\n\n{}. {how}\n", view.title).unwrap();
    chart
}

/// What a tick says: `10 µs` and not `10.0 µs`, and of nothing no unit.
fn round_label(figure: &str, tick: f64) -> String {
    if tick == 0.0 {
        return "0".to_owned();
    }
    let label = with_unit(figure, tick);
    let (number, unit) = label.split_once('\u{a0}').unwrap_or((&label, ""));
    let number = match number.contains('.') {
        true => number.trim_end_matches('0').trim_end_matches('.'),
        false => number,
    };
    format!("{number}\u{a0}{unit}").trim_end().to_owned()
}

/// Where a value lies.
enum Scale {
    Linear {
        most: f64,
        is_size: bool,
    },
    Logarithmic {
        least: f64,
        most: f64,
        is_size: bool,
    },
}

impl Scale {
    fn over(values: impl Iterator<Item = f64> + Clone, figure: &str) -> Scale {
        let most = values.clone().fold(0.0, f64::max);
        let least = values.filter(|it| *it > 0.0).fold(most, f64::min);
        let is_size = with_unit(figure, 1.0).ends_with('B');
        match most > least * LOGARITHMIC {
            true => Scale::Logarithmic {
                least: least * 0.8,
                most: most * 1.25,
                is_size,
            },
            false => Scale::Linear { most, is_size },
        }
    }

    fn at(&self, value: f64) -> f64 {
        let share = match self {
            Scale::Linear { most, .. } => value.max(0.0) / most,
            Scale::Logarithmic { least, most, .. } => {
                (value.max(*least) / least).ln() / (most / least).ln()
            }
        };
        5.0 + share * (WIDTH - 10.0)
    }

    /// A few round values.
    fn ticks(&self) -> Vec<f64> {
        match self {
            Scale::Linear { most, is_size } => {
                let size = 10_f64.powf((most / 2.0).log10().floor());
                let step = match is_size {
                    true => 2_f64.powf((most / 4.0).log2().floor()),
                    false => [1.0, 2.0, 5.0]
                        .map(|it| it * size)
                        .into_iter()
                        .find(|step| most / step < 5.0)
                        .unwrap_or(10.0 * size),
                };
                (0..=(most / step) as usize)
                    .map(|tick| tick as f64 * step)
                    .collect()
            }
            Scale::Logarithmic {
                least,
                most,
                is_size,
            } => {
                // 128 B, 1 KiB, 8 KiB, …; or 1 µs, 10 µs, 100 µs, …
                let (base, from) = match is_size {
                    true => (8.0_f64, 2.0),
                    false => (10.0, 1.0),
                };
                let power = |exponent: i32| from * base.powi(exponent);
                let ticks = (-12..12).map(power);
                ticks.filter(|it| it >= least && it <= most).collect()
            }
        }
    }
}

/// The machine, its versions, and how the run went.
fn machine(results: &Results) -> String {
    let mut rows: Vec<([&str; 2], String)> = vec![
        (["date", "日期"], results.date.clone()),
        (["rounds", "轮数"], results.rounds.to_string()),
        (
            ["minutes from start to end", "总用时（分钟）"],
            results.seconds.div_ceil(60).to_string(),
        ),
        (
            ["measurements repeated for noise", "因干扰而重测的次数"],
            results.repeated.to_string(),
        ),
        (
            ["measurements that stayed noisy", "重测后仍有干扰的次数"],
            results.noisy.to_string(),
        ),
    ];
    let translated: BTreeMap<&str, &str> = BTreeMap::from([
        ("cores", "核数"),
        ("memory", "内存"),
        ("processor", "处理器"),
        ("system", "系统"),
        ("newer Node", "较新的 Node"),
        ("newer Python", "较新的 Python"),
    ]);
    for (name, value) in results.machine.iter().chain(&results.versions) {
        let chinese = translated.get(name.as_str()).copied().unwrap_or(name);
        rows.push(([name, chinese], value.clone()));
    }
    let mut table = String::from("<div class=\"table-wrapper\">\n<table>\n<tbody>\n");
    for (name, value) in rows {
        let name = words(&name.map(str::to_owned));
        let value = escaped(&value);
        let value = format!("<code translate=\"no\">{value}</code>");
        writeln!(
            table,
            "<tr>\n<th scope=\"row\">{name}</th>\n<td>{value}</td>\n</tr>"
        )
        .unwrap();
    }
    table + "</tbody>\n</table>\n</div>\n"
}
