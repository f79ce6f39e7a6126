//! The other runtimes and versions that programs run on.

use crate::language::Language;

/// What a program runs on, in the place of what its text says or what the book
/// is tested with.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Setting {
    /// tokio's runtime of one thread.
    CurrentThread,
    /// tokio's runtime of several threads, with one worker and with more.
    MultiThread,
    /// The newest Python or Node.
    Newest,
    /// The oldest Node that the book is for.
    Oldest,
    /// A Python whose event loop has the eager task factory.
    Eager,
    /// `python -X dev`.
    Dev,
}

impl Setting {
    /// What programs in `language` run on.
    pub fn all_of(language: Language) -> &'static [Setting] {
        match language {
            Language::Rust => &[Setting::CurrentThread, Setting::MultiThread],
            Language::Python => &[Setting::Newest, Setting::Eager, Setting::Dev],
            Language::JavaScript => &[Setting::Newest, Setting::Oldest],
        }
    }

    /// The setting's name, as the names of expectations hold it.
    pub fn name(self) -> &'static str {
        match self {
            Setting::CurrentThread => "current_thread",
            Setting::MultiThread => "multi_thread",
            Setting::Newest => "newest",
            Setting::Oldest => "oldest",
            Setting::Eager => "eager",
            Setting::Dev => "dev",
        }
    }

    /// The setting and the language that `file` is an expectation for, if its name
    /// is `stdout.<setting>.<extension>.txt` or begins with `stderr`.
    pub fn of_expectation(file: &str) -> Option<(Setting, Language)> {
        let parts: Vec<&str> = file.split('.').collect();
        let ["stdout" | "stderr", name, extension, "txt"] = parts[..] else {
            return None;
        };
        let language = Language::ALL
            .into_iter()
            .find(|language| language.extension() == extension)?;
        let mut settings = Setting::all_of(language).iter();
        let setting = settings.find(|setting| setting.name() == name)?;
        Some((*setting, language))
    }
}
