//! Whom a program may speak to: nobody but itself, on loopback.

/// The addresses of this machine that no other machine reaches.
const LOOPBACK: [&str; 3] = ["127.0.0.1", "[::1]", "localhost"];

/// What a name that looks like a host's may end with, for it is a file's.
const FILES: [&str; 9] = [
    ".csv", ".db", ".js", ".json", ".log", ".mjs", ".py", ".rs", ".txt",
];

/// How a program says "every network that this machine is in".
const EVERYWHERE: [&str; 5] = ["0.0.0.0", "[0, 0, 0, 0]", "UNSPECIFIED", "[::]", "(\"\", "];

/// Where `program` names a host that is not this machine, or serves another one.
pub fn places_outside(program: &str) -> Vec<(usize, String)> {
    let mut faults = Vec::new();
    for (number, line) in (1..).zip(program.lines()) {
        let code = without_comment(line);
        let mut fault = |words: String| faults.push((number, words));
        for rest in parts_after(code, "://") {
            let here = LOOPBACK.iter().any(|host| rest.starts_with(host));
            if !here && !rest.starts_with(['{', '$']) {
                let host: String = rest.chars().take_while(|c| !"/\"'`".contains(*c)).collect();
                fault(format!("speaks to {host:?}: serve the answer on loopback"));
            }
        }
        for text in strings(code) {
            if is_host(text) {
                fault(format!(
                    "names the host {text:?}: serve the answer on loopback"
                ));
            }
        }
        if let Some(everywhere) = EVERYWHERE.iter().find(|it| code.contains(**it)) {
            fault(format!(
                "serves every network ({everywhere}): bind \"127.0.0.1\""
            ));
        }
        for arguments in parts_after(code, ".listen(") {
            if !arguments.is_empty() && !arguments.starts_with("0, \"127.0.0.1\"") {
                fault("listens elsewhere: write listen(0, \"127.0.0.1\")".to_owned());
            }
        }
        for rest in parts_after(code, "127.0.0.1") {
            let port = rest.trim_start_matches(['"', ',', ':', ' ']);
            let port: String = port.chars().take_while(char::is_ascii_digit).collect();
            if !port.is_empty() && port != "0" {
                fault(format!(
                    "claims the port {port}: let the system choose, with 0"
                ));
            }
        }
    }
    faults
}

/// The line without its comment, if it has one outside of a string.
fn without_comment(line: &str) -> &str {
    let markers = ["// ", "# "].iter();
    let starts = markers.flat_map(|marker| line.match_indices(marker));
    let comment = starts.map(|(start, _)| start).filter(|start| {
        let is_open = |quote: &char| line[..*start].matches(*quote).count() % 2 == 1;
        !['"', '`'].iter().any(is_open)
    });
    &line[..comment.min().unwrap_or(line.len())]
}

/// What stands behind each `opening`.
fn parts_after<'a>(line: &'a str, opening: &'a str) -> impl Iterator<Item = &'a str> {
    let places = line.match_indices(opening);
    places.map(|(at, _)| &line[at + opening.len()..])
}

/// What stands between quotes.
fn strings(code: &str) -> impl Iterator<Item = &str> {
    let quotes = ['"', '\'', '`'].into_iter();
    quotes.flat_map(|quote| code.split(quote).skip(1).step_by(2))
}

/// Whether `text` is a host's name or address, with or without a port, and not
/// that of this machine.
fn is_host(text: &str) -> bool {
    let host = match text.rsplit_once(':') {
        Some((host, port)) if port.parse::<u16>().is_ok() => host,
        _ => text,
    };
    let labels: Vec<&str> = host.split('.').collect();
    let consist = |of: fn(&char) -> bool| {
        let mut labels = labels.iter();
        labels.all(|label| !label.is_empty() && label.chars().all(|c| of(&c)))
    };
    let is_address = labels.len() == 4 && consist(char::is_ascii_digit);
    let ends_with_word = labels
        .last()
        .is_some_and(|last| last.len() > 1 && last.chars().all(|c| c.is_ascii_alphabetic()));
    let is_name =
        labels.len() > 1 && ends_with_word && consist(|c| c.is_ascii_alphanumeric() || *c == '-');
    let is_file = FILES.iter().any(|ending| host.ends_with(ending));
    (is_address || is_name && !is_file) && !LOOPBACK.contains(&host)
}
