//! Random expressions, on which reader and matcher must agree with an
//! enumeration of all words.

use super::Diagram;
use super::expression::Expression::{self, Block};
use super::expression::Kind::{Choice, InTurn, Interleaving, Repetition, Sequence};
use super::expression::Line;
use libtest_mimic::{Failed, Trial};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use std::collections::BTreeSet;

type Word = Vec<&'static str>;

/// Lines that say what A does.
const LETTERS: [&str; 3] = ["A a", "A b", "A c"];
const LONGEST: usize = 4;

/// The properties, each as a trial.
pub fn trials() -> Vec<Trial> {
    vec![
        Trial::test("matcher::agrees_with_an_enumeration", || {
            holds(expressions(true), |expression| {
                let words = words(&expression);
                for word in all_words() {
                    prop_assert_eq!(
                        expression.check(&word).is_ok(),
                        words.contains(&word),
                        "{:?}",
                        word
                    );
                }
                Ok(())
            })
        }),
        Trial::test("matcher::tells_what_may_follow", || {
            holds(expressions(true), |expression| {
                for word in all_words() {
                    let Err(departure) = expression.check(&word) else {
                        continue;
                    };
                    for line in &departure.allowed {
                        let longer = [&word[..departure.agreed], &[line.text.as_str()]].concat();
                        let further = expression.check(&longer).err();
                        prop_assert!(further.is_none_or(|later| later.agreed > departure.agreed));
                    }
                    let agreed = &word[..departure.agreed];
                    prop_assert_eq!(expression.check(agreed).is_ok(), departure.may_end);
                }
                Ok(())
            })
        }),
        Trial::test("reader::reads_what_was_written", || {
            holds(expressions(false), |expression| {
                let text = written(&expression);
                let read = Diagram::read(&text);
                let (_, read) =
                    read.map_err(|fault| TestCaseError::fail(format!("{fault:?} in\n{text}")))?;
                for word in all_words() {
                    prop_assert_eq!(
                        read.check(&word).is_ok(),
                        expression.check(&word).is_ok(),
                        "{:?} in\n{}",
                        word,
                        text
                    );
                }
                Ok(())
            })
        }),
    ]
}

fn holds(
    expressions: impl Strategy<Value = Expression>,
    property: impl Fn(Expression) -> Result<(), TestCaseError>,
) -> Result<(), Failed> {
    let config = Config {
        failure_persistence: None,
        ..Config::default()
    };
    TestRunner::new(config)
        .run(&expressions, property)
        .map_err(|counterexample| counterexample.to_string().into())
}

/// Small expressions of any shape; `in_turn` says whether with those that no
/// diagram can write.
fn expressions(in_turn: bool) -> impl Strategy<Value = Expression> {
    let line = proptest::sample::select(&LETTERS[..]).prop_map(|text| {
        let text = text.to_owned();
        Expression::Line(Line { number: 0, text })
    });
    let mut kinds = vec![Sequence, Repetition, Choice, Interleaving(0)];
    kinds.extend(in_turn.then_some(InTurn));
    line.prop_recursive(3, 8, 3, move |part| {
        let kind = proptest::sample::select(kinds.clone());
        let parts = proptest::collection::vec(part, 1..=3);
        (kind, parts).prop_map(|(kind, mut parts)| {
            if kind == Choice && parts.len() == 1 {
                parts.push(Block(Sequence, Vec::new())); // `opt`
            }
            Block(kind, parts)
        })
    })
}

/// Every word over the letters that is short enough.
fn all_words() -> Vec<Word> {
    let mut words: Vec<Word> = vec![Vec::new()];
    let mut from = 0;
    for _ in 0..LONGEST {
        let shorter = words.split_off(from);
        from += shorter.len();
        let longer = shorter
            .iter()
            .flat_map(|word| LETTERS.map(|letter| [&word[..], &[letter]].concat()));
        let longer: Vec<Word> = longer.collect();
        words.extend(shorter);
        words.extend(longer);
    }
    words
}

/// The words of an expression that are short enough, straight from what each
/// kind of expression means.
fn words(expression: &Expression) -> BTreeSet<Word> {
    let nothing = BTreeSet::from([Vec::new()]);
    match expression {
        Expression::Line(line) => {
            let letter = LETTERS.iter().find(|letter| **letter == line.text);
            BTreeSet::from([vec![*letter.unwrap()]])
        }
        Block(Sequence, parts) => {
            let parts = parts.iter().map(words);
            parts.fold(nothing, |before, after| pairs(&before, &after, joined))
        }
        Block(Interleaving(_), parts) => {
            let parts = parts.iter().map(words);
            parts.fold(nothing, |one, other| pairs(&one, &other, shuffled))
        }
        Block(InTurn, parts) if parts.is_empty() => nothing,
        Block(InTurn, parts) => (0..parts.len())
            .flat_map(|index| {
                let mut others = parts.clone();
                let first = others.remove(index);
                words(&Block(Sequence, vec![first, Block(InTurn, others)]))
            })
            .collect(),
        Block(Choice, parts) => parts.iter().flat_map(words).collect(),
        Block(Repetition, parts) => {
            let once = words(&Block(Sequence, parts.clone()));
            (0..LONGEST).fold(nothing, |mut words, _| {
                words.extend(pairs(&words, &once, joined));
                words
            })
        }
    }
}

fn pairs(
    ones: &BTreeSet<Word>,
    others: &BTreeSet<Word>,
    combine: impl Fn(&[&'static str], &[&'static str]) -> Vec<Word>,
) -> BTreeSet<Word> {
    let pairs = ones
        .iter()
        .flat_map(|one| others.iter().map(move |other| (one, other)));
    pairs
        .filter(|(one, other)| one.len() + other.len() <= LONGEST)
        .flat_map(|(one, other)| combine(one, other))
        .collect()
}

fn joined(before: &[&'static str], after: &[&'static str]) -> Vec<Word> {
    vec![[before, after].concat()]
}

/// Both words mixed in every way.
fn shuffled(one: &[&'static str], other: &[&'static str]) -> Vec<Word> {
    let (Some((first, rest)), Some((second, others))) = (one.split_first(), other.split_first())
    else {
        return vec![[one, other].concat()];
    };
    let with = |letter: &'static str, words: Vec<Word>| {
        let words = words.into_iter();
        words.map(move |word| [vec![letter], word].concat())
    };
    with(first, shuffled(rest, other))
        .chain(with(second, shuffled(one, others)))
        .collect()
}

/// The diagram that says what `expression` says.
fn written(expression: &Expression) -> String {
    let head = "sequenceDiagram\naccTitle: t\naccDescr: d\nparticipant A\n";
    format!("{head}{}", statements(expression))
}

fn statements(expression: &Expression) -> String {
    let block = |open: &str, branches: &[Expression], between: &str| {
        let branches: Vec<String> = branches.iter().map(statements).collect();
        format!("{open}\n{}end\n", branches.join(between))
    };
    match expression {
        Expression::Line(line) => format!("A->>A: {}\n", line.text),
        Block(Sequence, parts) => parts.iter().map(statements).collect(),
        Block(Interleaving(_), parts) => block("par", parts, "and\n"),
        Block(Choice, parts) => match parts.split_last() {
            Some((Block(Sequence, nothing), parts)) if nothing.is_empty() => {
                block("opt", parts, "")
            }
            _ => block("alt", parts, "else\n"),
        },
        Block(Repetition, parts) => block("loop", parts, ""),
        Block(InTurn, _) => unreachable!("no diagram says so"),
    }
}
