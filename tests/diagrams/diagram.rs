//! A sequence diagram, read as the runs that it allows.
//!
//! The reader knows the part of mermaid's language that the book uses. Whatever
//! else stands in a diagram is a fault, so that nothing is shown unproven.

pub mod expression;
pub mod properties;

use expression::{Expression, Kind, Line};
use std::collections::BTreeMap;
use std::mem;

/// What a diagram says, line by line.
#[derive(Default)]
pub struct Diagram {
    /// Every message and note, from top to bottom.
    pub lines: Vec<Line>,
    /// Where each `par` stands.
    pub mixing: Vec<usize>,
    /// The participants, by the names that the diagram gives them.
    pub participants: BTreeMap<String, Participant>,
    /// Who has taken part so far, and what is said to a screen reader.
    mentioned: Vec<String>,
    described: Vec<String>,
    /// Who took part in the last line, and whose bar waits for its first one.
    taking_part: Vec<String>,
    awaited: Option<String>,
    /// Whose bars have not ended, and where they begin.
    active: Vec<(String, usize)>,
    /// The blocks around the one that is being read.
    outer: Vec<Block>,
    inner: Block,
}

/// A block: its keyword and its line, the branches that are read, and what is
/// read of the next.
#[derive(Default)]
struct Block(String, usize, Vec<Expression>, Vec<Expression>);

/// A participant, as a reader sees it.
pub struct Participant {
    /// What the line that declares it calls it, in a run's words.
    pub label: String,
    pub line: usize,
}

/// The number of a line, and what is wrong with it.
pub type Fault = (usize, String);

/// What a bar over a participant claims.
const BAR: &str = "a bar begins with the diagram or at a line in which its participant \
                   takes part, and ends at such a line";

/// The arrows of a message; a longer one stands before those that it contains.
const ARROWS: [&str; 8] = ["-->>", "->>", "--x", "-x", "--)", "-)", "-->", "->"];

impl Diagram {
    /// Reads a diagram, and the runs that it allows. Fails at the first line
    /// that it does not understand, or that would leave a reader puzzled.
    pub fn read(text: &str) -> Result<(Diagram, Expression), Fault> {
        let mut diagram = Diagram::default();
        let mut lines = (1..).zip(text.lines().map(str::trim));
        if lines
            .next()
            .is_none_or(|(_, first)| first != "sequenceDiagram")
        {
            return Err((1, "begin with `sequenceDiagram`".to_owned()));
        }
        for (number, line) in lines {
            diagram
                .statement(number, line)
                .map_err(|fault| (number, fault))?;
        }
        let Block(keyword, number, _, run) = mem::take(&mut diagram.inner);
        if !diagram.outer.is_empty() {
            return Err((number, format!("this `{keyword}` has no `end`")));
        }
        for text in ["accTitle: ", "accDescr: "] {
            if !diagram.described.iter().any(|said| said.starts_with(text)) {
                return Err((1, format!("screen readers need a line `{text}…`")));
            }
        }
        if let Some((name, line)) = diagram.active.first() {
            return Err((*line, format!("the bar of {name} has no end: {BAR}")));
        }
        let mut declared = diagram.participants.iter();
        match declared.find(|(name, _)| !diagram.mentioned.contains(name)) {
            Some((name, it)) => Err((it.line, format!("{name} does nothing: delete it"))),
            None => Ok((diagram, Expression::Block(Kind::Sequence, run))),
        }
    }

    /// What the participants are called, in the order in which they are declared.
    pub fn names(&self) -> Vec<&str> {
        let mut participants: Vec<&Participant> = self.participants.values().collect();
        participants.sort_by_key(|participant| participant.line);
        let names = participants.into_iter();
        names
            .map(|participant| participant.label.as_str())
            .collect()
    }

    /// What is said to a screen reader behind `keyword`.
    pub fn said(&self, keyword: &str) -> &str {
        let mut said = self.described.iter();
        said.find_map(|said| said.strip_prefix(keyword))
            .unwrap_or_default()
    }

    fn statement(&mut self, number: usize, statement: &str) -> Result<(), String> {
        let (keyword, rest) = statement.split_once(' ').unwrap_or((statement, ""));
        match keyword {
            "" => {}
            _ if keyword.starts_with("%%") && !keyword.starts_with("%%{") => {}
            "accTitle:" | "accDescr:" => self.described.push(statement.to_owned()),
            "participant" => {
                let (name, label) = rest.split_once(" as ").unwrap_or((rest, rest));
                let (name, label) = (name.to_owned(), label.to_owned());
                let twice = format!("{name} is declared a second time");
                let line = number;
                let participant = Participant { label, line };
                if self.participants.insert(name, participant).is_some() {
                    return Err(twice);
                }
            }
            "activate" => {
                self.mention(rest)?;
                self.active.push((rest.to_owned(), number));
                // From the beginning, or from a line in which it takes part.
                if self.lines.is_empty() || self.just_took_part(rest) {
                    return Ok(());
                }
                return self
                    .awaited
                    .replace(rest.to_owned())
                    .map_or(Ok(()), |other| {
                        Err(format!("nothing says that {other} is active: {BAR}"))
                    });
            }
            "deactivate" => {
                self.mention(rest)?;
                self.end_bar(rest);
                return match self.just_took_part(rest) {
                    true => Ok(()),
                    false => Err(format!("{rest} has taken no part just before: {BAR}")),
                };
            }
            "par" | "and" | "alt" | "else" | "opt" | "loop" | "critical" if !rest.is_empty() => {
                return Err(format!("no run prints {rest:?}: write `{keyword}` alone"));
            }
            "par" | "alt" | "opt" | "loop" | "critical" | "rect" | "box" => {
                let block = Block(keyword.to_owned(), number, Vec::new(), Vec::new());
                self.outer.push(mem::replace(&mut self.inner, block));
            }
            "and" if self.inner.0 == "par" => self.end_branch(),
            "else" if self.inner.0 == "alt" => self.end_branch(),
            "and" | "else" => return Err(format!("`{keyword}` belongs to no open block")),
            "end" => {
                self.end_branch();
                let outer = self.outer.pop().ok_or("`end` closes nothing")?;
                let block = mem::replace(&mut self.inner, outer);
                self.mixing.extend((block.0 == "par").then_some(block.1));
                self.inner.3.push(block.expression());
            }
            "Note" => return self.note(number, rest),
            _ => return self.message(number, statement),
        }
        Ok(())
    }

    /// `over A: text`, `left of A: text` or `right of A: text`
    fn note(&mut self, number: usize, note: &str) -> Result<(), String> {
        let (place, text) = note
            .split_once(": ")
            .ok_or("a note needs `: ` and a line")?;
        let mut places = ["over ", "left of ", "right of "].into_iter();
        let beside = places.find_map(|side| place.strip_prefix(side));
        let actor = beside.ok_or("a note is over, left of or right of a participant")?;
        self.mention(actor)?;
        self.acts(actor, text)?;
        self.line(number, text)
    }

    /// `A->>B: text`, with `+` or `-` before B to begin or end an activation
    fn message(&mut self, number: usize, statement: &str) -> Result<(), String> {
        let parts = statement.split_once(": ").and_then(|(route, text)| {
            let mut routes = ARROWS.iter().filter_map(|arrow| route.split_once(arrow));
            routes.next().map(|(from, to)| (from, to, text))
        });
        let unknown = || {
            format!(
                "no diagram of this book has `{statement}`: CONTRIBUTING.md lists what may stand"
            )
        };
        let (from, to, text) = parts.ok_or_else(unknown)?;
        match to.chars().next() {
            Some('+') => self.active.push((to[1..].to_owned(), number)),
            Some('-') => self.end_bar(from),
            _ => {}
        }
        let to = to.trim_start_matches(['+', '-']);
        self.mention(from)?;
        self.mention(to)?;
        let rest = self.acts(from, text)?;
        let receiver = &self.participants[to].label;
        if from != to && !has_words(rest, receiver) {
            return Err(format!(
                "{text:?} does not say that it goes to {receiver}: have the program say \
                 so, or write `Note over {from}: {text}`"
            ));
        }
        self.taking_part.push(to.to_owned());
        self.line(number, text)
    }

    fn end_bar(&mut self, participant: &str) {
        let last = self
            .active
            .iter()
            .rposition(|(name, _)| name == participant);
        if let Some(last) = last {
            self.active.remove(last);
        }
    }

    fn just_took_part(&self, participant: &str) -> bool {
        self.taking_part.iter().any(|other| other == participant)
    }

    /// Checks that `text` says that the participant `actor` acts: after the time and
    /// "the", if it has them, it begins with what that is called. Gives the rest.
    fn acts<'a>(&mut self, actor: &str, text: &'a str) -> Result<&'a str, String> {
        if let Some(other) = self.awaited.take().filter(|other| other != actor) {
            return Err(format!("{actor} acts here, and not {other}: {BAR}"));
        }
        self.taking_part = vec![actor.to_owned()];
        let label = &self.participants[actor].label;
        let deed = without_time(text);
        let deed = deed.strip_prefix("the ").unwrap_or(deed);
        let rest = deed.strip_prefix(label.as_str());
        rest.filter(|rest| !rest.starts_with(is_part_of_a_word))
            .ok_or_else(|| {
                format!(
                    "{text:?} does not begin with {label}, who does it here: a program prints \
                 who acts, and its line is drawn there"
                )
            })
    }

    fn line(&mut self, number: usize, text: &str) -> Result<(), String> {
        if text.contains([';', '#']) {
            return Err("mermaid ends a text at `;` and `#`: print another line".to_owned());
        }
        let text = text.to_owned();
        self.inner.3.push(Expression::Line(Line {
            number,
            text: text.clone(),
        }));
        self.lines.push(Line { number, text });
        Ok(())
    }

    fn mention(&mut self, participant: &str) -> Result<(), String> {
        let name = participant.trim();
        self.mentioned.push(name.to_owned());
        match self.participants.contains_key(name) {
            true => Ok(()),
            false => Err(format!(
                "{name:?} is not declared: add `participant {name}`"
            )),
        }
    }

    fn end_branch(&mut self) {
        let branch = mem::take(&mut self.inner.3);
        self.inner.2.push(Expression::Block(Kind::Sequence, branch));
    }
}

impl Block {
    fn expression(mut self) -> Expression {
        let kind = match self.0.as_str() {
            "par" => Kind::Interleaving(self.1),
            "alt" | "opt" => Kind::Choice,
            "loop" => Kind::Repetition,
            _ => Kind::Sequence,
        };
        if self.0 == "opt" {
            self.2.push(Expression::Block(Kind::Sequence, Vec::new()));
        }
        Expression::Block(kind, self.2)
    }
}

/// A run's line without the seconds that it may begin with: `2 s: A ends`.
fn without_time(line: &str) -> &str {
    let time = line.split_once(" s: ");
    let time = time.filter(|(seconds, _)| seconds.parse::<f64>().is_ok());
    time.map_or(line, |(_, deed)| deed)
}

/// Whether `text` has `words` in it, not as a part of longer words.
fn has_words(text: &str, words: &str) -> bool {
    text.match_indices(words).any(|(start, _)| {
        let (before, rest) = text.split_at(start);
        !before.ends_with(is_part_of_a_word) && !rest[words.len()..].starts_with(is_part_of_a_word)
    })
}

fn is_part_of_a_word(letter: char) -> bool {
    letter.is_alphanumeric() || letter == '_'
}
