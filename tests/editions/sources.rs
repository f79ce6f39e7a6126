//! Where Chinese readers are sent for a source that the English text links.

/// The pages of MDN that have no Chinese form, by mdn/translated-content as it was
/// on 2026-11-24.
pub const NOT_IN_CHINESE: [&str; 2] = [
    "Web/API/RequestInit",
    "Web/JavaScript/Reference/Statements/await_using",
];

const ENGLISH_MDN: &str = "https://developer.mozilla.org/en-US/docs/";
const CHINESE_MDN: &str = "https://developer.mozilla.org/zh-CN/docs/";
const ENGLISH_PYTHON: &str = "https://docs.python.org/3/";
const CHINESE_PYTHON: &str = "https://docs.python.org/zh-cn/3/";

/// The Chinese page that takes the place of `link`, if there is one, or else `link`.
///
/// A heading's id is made of its text, so it isn't the same there; that of an object
/// (`#asyncio.Task.cancel`) is.
pub fn in_chinese(link: &str) -> String {
    let (page, place) = link.split_once('#').unwrap_or((link, ""));
    if let Some(name) = page.strip_prefix(ENGLISH_MDN)
        && !NOT_IN_CHINESE.contains(&name)
    {
        return format!("{CHINESE_MDN}{name}");
    }
    match page.strip_prefix(ENGLISH_PYTHON) {
        Some(name) if place.contains('.') => format!("{CHINESE_PYTHON}{name}#{place}"),
        Some(name) => format!("{CHINESE_PYTHON}{name}"),
        None => link.to_owned(),
    }
}
