//! A replay shows each line of an output at the second that the line names.

use crate::chromium::Browser;
use libtest_mimic::Failed;
use serde::Deserialize;

/// What the page offers to watch, and what is seen of it, step by step.
#[derive(Deserialize)]
struct Replay {
    listing: String,
    /// The outputs before, and after the replay was closed.
    before: Vec<String>,
    after: Vec<String>,
    steps: Vec<Step>,
}

#[derive(Deserialize)]
struct Step {
    clock: String,
    /// What a screen reader is told of the slider.
    said: String,
    outputs: Vec<Shown>,
}

#[derive(Deserialize)]
struct Shown {
    lines: Vec<String>,
    marked: Vec<String>,
    /// Labels of the drawing, whether they are yet to come, and whether they are lit.
    drawn: Vec<(String, bool, bool)>,
}

/// Of every replay, all steps; and of the programs without one, the Rust program, if
/// their outputs have times.
const WATCH: &str = r"
    const time = /^\d+ s: /m;
    const replays = [];
    const others = [];
    for (const figure of document.querySelectorAll('.outputs')) {
      const group = figure.previousElementSibling;
      const codes = [...figure.querySelectorAll('.output > pre > code')];
      const texts = () => codes.map((code) => code.textContent);
      const before = texts();
      const watch = figure.querySelector('.watch');
      if (watch === null) {
        if (before.some((text) => time.test(text)))
          others.push(group.querySelector('code.language-rust').textContent);
        continue;
      }
      watch.click();
      const slider = figure.querySelector('input');
      const steps = [];
      for (let step = 0; step <= slider.max; step += 1) {
        slider.value = step;
        slider.dispatchEvent(new Event('input'));
        const seen = (line) => line.checkVisibility({ opacityProperty: true });
        const marked = (line) =>
          getComputedStyle(line).backgroundColor !== 'rgba(0, 0, 0, 0)';
        const text = (line) => line.textContent.trimEnd();
        steps.push({
          clock: figure.querySelector('.clock').textContent,
          said: slider.getAttribute('aria-valuetext'),
          outputs: codes.map((code) => {
            const lines = [...code.children].filter(seen);
            return {
              lines: lines.map(text),
              marked: lines.filter(marked).map(text),
              drawn: [...code.closest('.output').querySelectorAll('svg text')].map(
                (label) => [
                  label.textContent.replace(/\s+/g, ' ').trim(),
                  label.closest('.later') !== null,
                  label.closest('.now') !== null,
                ],
              ),
            };
          }),
        });
      }
      figure.querySelector('.close').click();
      const { listing } = group.dataset;
      replays.push({ listing, before, after: texts(), steps });
    }
    return [replays, others];";

/// The second that a line names.
fn time(line: &str) -> Option<u32> {
    line.split_once(" s: ")?.0.parse().ok()
}

/// The second of each line. One without a time has none, but between two of the same.
fn seconds(lines: &[&str]) -> Vec<Option<u32>> {
    let second = |at: usize| {
        let before = lines[..at].iter().rev().find_map(|line| time(line));
        let after = lines[at..].iter().find_map(|line| time(line));
        time(lines[at]).or(before.filter(|_| before == after))
    };
    (0..lines.len()).map(second).collect()
}

/// Whether an output has times that one clock can have given.
fn can_be_replayed(output: &str) -> bool {
    let mut times = output.lines().filter_map(time).peekable();
    times.peek().is_some() && times.is_sorted()
}

/// What the page's replays show at another second than the outputs do.
pub fn faults_of_replays(browser: &Browser) -> Result<Vec<String>, Failed> {
    let (replays, others): (Vec<Replay>, Vec<String>) = browser.run(WATCH)?;
    let mut faults = Vec::new();
    for program in others {
        if program.matches("Instant::now()").count() == 1 {
            faults.push(format!("there is no replay of {program}"));
        }
    }
    for replay in replays {
        let listing = &replay.listing;
        if replay.before != replay.after {
            faults.push(format!("the replay of {listing} changes its output"));
        }
        let told = faults_of(&replay).into_iter();
        faults.extend(told.map(|fault| format!("the replay of {listing}, {fault}")));
    }
    Ok(faults)
}

fn faults_of(replay: &Replay) -> Vec<String> {
    let mut faults = Vec::new();
    // The second on the clock, which shows none where lines have none.
    let mut second = None;
    for step in &replay.steps {
        let Step { clock, said, .. } = step;
        let on_clock = clock.strip_suffix(" s").and_then(|time| time.parse().ok());
        if on_clock.is_some() {
            let next = second.map_or(0, |second: u32| second + 1);
            if on_clock != Some(next) || said != clock {
                faults.push(format!("{clock} ({said}): after it comes {next} s"));
            }
            second = on_clock;
        }
        let is_over = |line: &str| time(line).is_some_and(|time| Some(time) <= second);
        let is_now = |line: &str| on_clock.is_some() && time(line) == on_clock;
        let outputs = replay.before.iter().zip(&step.outputs);
        for (output, shown) in outputs.filter(|(output, _)| can_be_replayed(output)) {
            let all: Vec<&str> = output.lines().collect();
            // In the order of the output, and no line left out.
            let lines = all[..shown.lines.len()].to_vec();
            let timed = |lines: &[&str]| -> Vec<String> {
                let timed = lines.iter().filter(|line| time(line).is_some());
                timed.map(ToString::to_string).collect()
            };
            let due: Vec<&str> = all.iter().copied().filter(|line| is_over(line)).collect();
            let new: Vec<&str> = match on_clock {
                Some(_) => (all.iter().zip(seconds(&all)))
                    .filter_map(|(line, second)| (second == on_clock).then_some(*line))
                    .collect(),
                None => Vec::new(),
            };
            let marked: Vec<&str> = shown.marked.iter().map(String::as_str).collect();
            let right = match on_clock {
                Some(_) => marked == new,
                None => timed(&marked).is_empty(),
            };
            if shown.lines != lines || timed(&lines) != timed(&due) || !right {
                faults.push(format!(
                    "{clock}: shows {:?}, of them new {marked:?}, of:\n{output}",
                    shown.lines
                ));
            }
            for (label, later, lit) in &shown.drawn {
                if time(label).is_some() && (*later == is_over(label) || *lit != is_now(label)) {
                    faults.push(format!("{clock}: the drawing has “{label}” wrong"));
                }
            }
        }
    }
    let replayed = replay
        .before
        .iter()
        .filter(|output| can_be_replayed(output));
    let last = replayed
        .flat_map(|output| output.lines().filter_map(time))
        .max();
    if second != last {
        faults.push(format!(
            "the clock ends at {second:?} s, the output at {last:?} s"
        ));
    }
    let ends = replay
        .steps
        .last()
        .into_iter()
        .flat_map(|step| &step.outputs);
    for (output, shown) in replay.before.iter().zip(ends) {
        if can_be_replayed(output) && shown.lines.len() != output.lines().count() {
            faults.push(format!("the end: not all is shown of:\n{output}"));
        }
    }
    faults
}
