//! The numbers of a message, in digits and in words, in both languages.

use std::collections::BTreeSet;

const ONES: [&str; 18] = [
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
];
const TENS: [&str; 8] = [
    "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
];

/// The parts of a whole, from thirds on: 五分之四 names both numbers. "The third" may
/// refer to what the translation names.
const PARTS: [&str; 8] = [
    "thirds", "quarter", "fifths", "sixths", "sevenths", "eighths", "ninths", "tenths",
];

/// From four on: they may be left out, as "the third" may.
const ORDINALS: [&str; 7] = [
    "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
];

/// How Chinese says "at least" and "at most".
const LEAST: [&str; 1] = ["至少"];
const MOST: [&str; 2] = ["至多", "最多"];

/// Chinese words with a number in them that name none.
const IDIOMS: [&str; 2] = ["百分", "成千上万"];

/// Which number the translation changes, adds or leaves out. One in digits stands in
/// digits, as often; one in words must be there, in words or in digits. Up to three,
/// Chinese may count what English only names: 三种语言 is "everywhere".
pub fn difference(english: &str, chinese: &str) -> Option<String> {
    let (wanted, found) = (in_digits(english), in_digits(chinese));
    if wanted != found {
        return Some(format!(
            "has the numbers {found:?} in digits, and in English {wanted:?}: write the same"
        ));
    }
    let says = |text: &str, words: &[&str]| words.iter().any(|it| text.contains(it));
    let lower = english.to_lowercase();
    let bounds = (
        says(&lower, &["at least"]),
        says(&lower, &["at most", "no more than"]),
    );
    let turned = match bounds {
        (true, false) => says(chinese, &MOST),
        (false, true) => says(chinese, &LEAST),
        _ => false,
    };
    if turned {
        return Some("turns \"at least\" into \"at most\", or the other way round".to_owned());
    }
    let in_words_of_english = in_words(english);
    let in_chinese = &in_numerals(chinese) | &in_words(chinese);
    let same: BTreeSet<u64> = found.iter().filter_map(|it| it.parse().ok()).collect();
    let missing = in_words_of_english
        .iter()
        .find(|number| !in_chinese.contains(number) && !same.contains(number));
    let is_ordinal = |number: u64| {
        let ordinal = number
            .checked_sub(4)
            .and_then(|it| ORDINALS.get(it as usize));
        ordinal.is_some_and(|ordinal| english.contains(ordinal))
    };
    let added = in_chinese.iter().find(|number| {
        let is_said = in_words_of_english.contains(number) || same.contains(number);
        **number > 3 && !is_said && !is_ordinal(**number)
    });
    if let Some(number) = missing {
        return Some(format!(
            "lacks the number {number}: write it, as in English"
        ));
    }
    Some(format!(
        "has the number {}, which English lacks: write its numbers",
        added?
    ))
}

/// The numbers in digits, sorted; `1 000` is 1000.
fn in_digits(text: &str) -> Vec<String> {
    let mut numbers = vec![String::new()];
    let letters: Vec<char> = text.chars().collect();
    let is_digit = |at: usize| letters.get(at).is_some_and(char::is_ascii_digit);
    for (index, letter) in letters.iter().enumerate() {
        let number = numbers.last_mut().unwrap();
        let between = index > 0 && is_digit(index - 1) && is_digit(index + 1);
        let group = (1..=3).all(|step| is_digit(index + step)) && !is_digit(index + 4);
        if letter.is_ascii_digit() || *letter == '.' && between {
            number.push(*letter);
        } else if !(" ,_\u{a0}".contains(*letter) && between && group) {
            numbers.push(String::new());
        }
    }
    numbers.retain(|number| !number.is_empty());
    numbers.sort();
    numbers
}

/// The English numbers in words, from two on, such as "twenty-five" and "ten
/// thousand".
fn in_words(text: &str) -> BTreeSet<u64> {
    let mut numbers = BTreeSet::new();
    // What the words up to here name.
    let mut number = None;
    let text = text.to_lowercase();
    let place = |words: &[&str], word| words.iter().position(|other| *other == word);
    for word in text.split(|c: char| !c.is_alphabetic()) {
        let next = if let Some(index) = place(&ONES, word) {
            let ones = index as u64 + 2;
            match number {
                Some(tens @ 20..100) if tens % 10 == 0 && ones < 10 => Some(tens + ones),
                _ => {
                    numbers.extend(number);
                    Some(ones)
                }
            }
        } else if let Some(index) = place(&TENS, word) {
            numbers.extend(number);
            Some(10 * (index as u64 + 2))
        } else if let Some(index) = place(&PARTS, word) {
            numbers.extend(number);
            Some(index as u64 + 3)
        } else {
            let unit = match word {
                "hundred" => Some(100),
                "thousand" => Some(1000),
                "million" => Some(1_000_000),
                _ => None,
            };
            if unit.is_none() {
                numbers.extend(number);
            }
            unit.map(|unit| number.unwrap_or(1) * unit)
        };
        number = next;
    }
    numbers.extend(number);
    numbers
}

/// The Chinese numbers, such as 两 and 十万.
fn in_numerals(text: &str) -> BTreeSet<u64> {
    let mut numbers = BTreeSet::new();
    let (mut above, mut section, mut digit) = (0, 0, None);
    let text = IDIOMS
        .iter()
        .fold(text.to_owned(), |text, idiom| text.replace(idiom, "，"));
    for character in text.chars().chain(['。']) {
        let value = "〇一二三四五六七八九"
            .chars()
            .position(|it| it == character);
        let value = value.or("两双俩".contains(character).then_some(2));
        let unit = match character {
            '十' => 10,
            '百' => 100,
            '千' => 1000,
            '万' => 10_000,
            _ => 1,
        };
        match (value, unit) {
            (Some(value), _) => {
                // 两三个 is two or three.
                numbers.extend(digit);
                digit = Some(value as u64);
            }
            (None, 10_000) => {
                above = (section + digit.take().unwrap_or(u64::from(section == 0))) * unit;
                section = 0;
            }
            (None, 10..) => section += digit.take().unwrap_or(1) * unit,
            (None, _) => {
                let number = above + section + digit.take().unwrap_or(0);
                numbers.insert(number);
                (above, section) = (0, 0);
            }
        }
    }
    numbers
}
