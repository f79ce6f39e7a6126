//! The two editions of the book.

use crate::server::SITE;
use crate::site::CHINESE;

#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Edition {
    English,
    Chinese,
}

impl Edition {
    pub const BOTH: [Edition; 2] = [Edition::English, Edition::Chinese];

    /// The edition that has a page.
    pub fn of(page: &str) -> Edition {
        match page.starts_with(&Edition::Chinese.page("")) {
            true => Edition::Chinese,
            false => Edition::English,
        }
    }

    pub fn other(self) -> Edition {
        match self {
            Edition::English => Edition::Chinese,
            Edition::Chinese => Edition::English,
        }
    }

    /// The site's name for the edition's page of this name.
    pub fn page(self, name: &str) -> String {
        match self {
            Edition::English => name.to_owned(),
            Edition::Chinese => format!("{CHINESE}/{name}"),
        }
    }

    /// The site's names for all pages of the edition.
    pub fn pages(self) -> impl Iterator<Item = &'static str> {
        SITE.pages().filter(move |page| Edition::of(page) == self)
    }

    /// Of them, those that belong to a chapter, and lie in its folder.
    pub fn chapters(self) -> impl Iterator<Item = &'static str> {
        let folders = self.page("").matches('/').count();
        self.pages()
            .filter(move |page| page.matches('/').count() > folders)
    }
}
