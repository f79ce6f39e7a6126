//! What a diagram allows, and whether a run is one of those.
//!
//! The matcher works by derivatives: what is left of an expression once a line
//! has been printed is an expression again. There may be several such rests, for
//! a line can stand in several places; the run is allowed if, after its last
//! line, one of them demands nothing more.

use std::collections::BTreeSet;

/// A message or a note, and the line of the diagram that it stands in.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Line {
    pub number: usize,
    pub text: String,
}

#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Expression {
    Line(Line),
    Block(Kind, Vec<Expression>),
}

/// How a run goes through the parts of a block.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Kind {
    /// From the first to the last.
    Sequence,
    /// `loop`: so too, as often as it likes, or never.
    Repetition,
    /// `alt`: through one of them.
    Choice,
    /// `par`, and where it stands: through all of them, mixed in any way.
    Interleaving(usize),
    /// Through all of them in any order, but one at a time.
    InTurn,
}

/// Where a run leaves the diagram.
#[derive(Debug)]
pub struct Departure {
    /// How many lines of the run are as the diagram says.
    pub agreed: usize,
    /// What the diagram would have allowed next.
    pub allowed: BTreeSet<Line>,
    pub may_end: bool,
}

use Expression::Block;
use Kind::{Choice, InTurn, Interleaving, Repetition, Sequence};

impl Expression {
    /// Whether `run` is allowed; if not, where it leaves the diagram.
    pub fn check(&self, run: &[&str]) -> Result<(), Departure> {
        let mut rests = BTreeSet::from([self.clone()]);
        for (agreed, text) in run.iter().enumerate() {
            let next: BTreeSet<_> = rests.iter().flat_map(|rest| rest.after(text)).collect();
            if next.is_empty() {
                return Err(departure(agreed, &rests));
            }
            rests = next;
        }
        let end = departure(run.len(), &rests);
        if end.may_end { Ok(()) } else { Err(end) }
    }

    /// What can be left once `text` has been printed: no rest if it must not be.
    fn after(&self, text: &str) -> Vec<Expression> {
        match self {
            Expression::Line(line) if line.text == text => vec![Block(Sequence, Vec::new())],
            Expression::Line(_) => Vec::new(),
            Block(Repetition, parts) => {
                let again = |rest| Block(Sequence, vec![rest, self.clone()]);
                let once = Block(Sequence, parts.clone()).after(text);
                once.into_iter().map(again).collect()
            }
            Block(kind, parts) => (0..self.reachable().len())
                .flat_map(|index| {
                    parts[index]
                        .after(text)
                        .into_iter()
                        .map(move |rest| (index, rest))
                })
                .map(|(index, rest)| {
                    let mut others = parts.clone();
                    others[index] = rest;
                    match kind {
                        Choice => others.swap_remove(index),
                        InTurn => {
                            let rest = others.remove(index);
                            Block(Sequence, vec![rest, Block(InTurn, others)])
                        }
                        Sequence => Block(Sequence, others.split_off(index)),
                        Interleaving(_) | Repetition => Block(*kind, others),
                    }
                })
                .collect(),
        }
    }

    /// The parts of a block through which a run can enter it.
    fn reachable(&self) -> &[Expression] {
        match self {
            Expression::Line(_) => &[],
            Block(Sequence | Repetition, parts) => {
                let demanded = parts.iter().position(|part| !part.may_end());
                &parts[..demanded.map_or(parts.len(), |index| index + 1)]
            }
            Block(_, parts) => parts,
        }
    }

    /// Whether nothing more is demanded.
    fn may_end(&self) -> bool {
        match self {
            Expression::Line(_) => false,
            Block(Repetition, _) => true,
            Block(Choice, parts) => parts.iter().any(Expression::may_end),
            Block(_, parts) => parts.iter().all(Expression::may_end),
        }
    }

    /// The same, but that the `par` in line `number` allows no mixing.
    pub fn without_mixing(&self, number: usize) -> Expression {
        let Block(kind, parts) = self else {
            return self.clone();
        };
        let parts = parts.iter().map(|part| part.without_mixing(number));
        let mixing = *kind == Interleaving(number);
        Block(if mixing { InTurn } else { *kind }, parts.collect())
    }

    fn first_lines(&self) -> Vec<Line> {
        match self {
            Expression::Line(line) => vec![line.clone()],
            Block(..) => self
                .reachable()
                .iter()
                .flat_map(Expression::first_lines)
                .collect(),
        }
    }
}

fn departure(agreed: usize, rests: &BTreeSet<Expression>) -> Departure {
    Departure {
        agreed,
        allowed: rests.iter().flat_map(Expression::first_lines).collect(),
        may_end: rests.iter().any(Expression::may_end),
    }
}
