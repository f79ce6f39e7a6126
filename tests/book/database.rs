//! The databases that listings ask.

use crate::language::Language;
use crate::listing::Listing;
use crate::postgres;
use crate::program::Unusable;
use crate::source;
use std::process::Command;

/// What a program finds in `DATABASE_URL`.
#[derive(Clone, Copy, PartialEq)]
pub enum Database {
    Unset,
    Postgres,
}

impl Database {
    /// The databases to run a program with. One that reads `DATABASE_URL` asks
    /// PostgreSQL; in Rust it also knows what to do without.
    pub fn of(listing: &Listing, language: Language) -> &'static [Database] {
        let text = source::text(listing, language).unwrap_or_default();
        match (text.contains("DATABASE_URL"), language) {
            (false, _) => &[Database::Unset],
            (true, Language::Rust) => &[Database::Unset, Database::Postgres],
            (true, _) => &[Database::Postgres],
        }
    }

    /// What the name of a trial says of it, where there is a choice.
    pub fn suffix(self, language: Language) -> &'static str {
        match (language, self) {
            (Language::Rust, Database::Postgres) => " on PostgreSQL",
            _ => "",
        }
    }

    /// Lets `command` find this database.
    pub fn tell(self, command: &mut Command) -> Result<(), Unusable> {
        match self {
            Database::Unset => command.env_remove("DATABASE_URL"),
            Database::Postgres => command.env("DATABASE_URL", postgres::url()?),
        };
        Ok(())
    }
}
