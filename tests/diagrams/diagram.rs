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
    /// The participants, each with the line that declares it.
    pub participants: BTreeMap<String, usize>,
    /// Who has taken part so far, and what is said to a screen reader.
    mentioned: Vec<String>,
    described: Vec<String>,
    /// The blocks around the one that is being read.
    outer: Vec<Block>,
    inner: Block,
}

/// A block: its keyword and its line, the branches that are read, and what is
/// read of the next.
#[derive(Default)]
struct Block(String, usize, Vec<Expression>, Vec<Expression>);

/// The number of a line, and what is wrong with it.
pub type Fault = (usize, String);

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
        let mut declared = diagram.participants.iter();
        match declared.find(|(name, _)| !diagram.mentioned.contains(name)) {
            Some((name, line)) => Err((*line, format!("{name} does nothing: delete it"))),
            None => Ok((diagram, Expression::Block(Kind::Sequence, run))),
        }
    }

    fn statement(&mut self, number: usize, statement: &str) -> Result<(), String> {
        let (keyword, rest) = statement.split_once(' ').unwrap_or((statement, ""));
        match keyword {
            "" => {}
            _ if keyword.starts_with("%%") && !keyword.starts_with("%%{") => {}
            "accTitle:" | "accDescr:" => self.described.push(statement.to_owned()),
            "participant" | "actor" => {
                let name = rest.split(" as ").next().unwrap_or(rest);
                if self.participants.insert(name.to_owned(), number).is_some() {
                    return Err(format!("{name} is declared a second time"));
                }
            }
            "activate" | "deactivate" => return self.mention(rest),
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

    /// `over A,B: text`, `left of A: text` or `right of A: text`
    fn note(&mut self, number: usize, note: &str) -> Result<(), String> {
        let (place, text) = note
            .split_once(": ")
            .ok_or("a note needs `: ` and a line")?;
        let mut places = ["over ", "left of ", "right of "].into_iter();
        let beside = places.find_map(|side| place.strip_prefix(side));
        let beside = beside.ok_or("a note stands over, left of or right of somebody")?;
        beside
            .split(',')
            .try_for_each(|participant| self.mention(participant))?;
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
        self.mention(from)?;
        self.mention(to.trim_start_matches(['+', '-']))?;
        self.line(number, text)
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
