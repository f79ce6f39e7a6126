//! What Python says with `-X dev`, without what depends on the machine.

/// `words` without the frames of Python's own files, without the marks below a line of
/// code, and with whole seconds: a step of the loop that takes less than one is not
/// said to be slow, for on a busy machine any may be.
pub fn without_the_machine(words: &str) -> String {
    let mut plain = String::new();
    let mut in_own_file = true;
    for line in words.split_inclusive('\n') {
        if line.starts_with("  File \"") {
            in_own_file = line.contains("[ROOT]");
        } else if !line.starts_with("    ") {
            in_own_file = true;
        }
        let is_mark = line.starts_with("    ") && line.trim().trim_matches(['~', '^']).is_empty();
        match slow_step(line) {
            Some((_, 0)) => {}
            Some((step, seconds)) => plain += &format!("{step} took {seconds} s\n"),
            None if in_own_file && !is_mark => plain += line,
            None => {}
        }
    }
    plain
}

/// What a step of the loop has run, and the whole seconds that it took, if `line`
/// warns of it.
fn slow_step(line: &str) -> Option<(String, u64)> {
    let (step, seconds) = line
        .trim_end()
        .strip_suffix(" seconds")?
        .rsplit_once(" took ")?;
    let seconds: f64 = seconds.parse().ok()?;
    let step = step.strip_prefix("Executing ")?;
    // What follows its place in the program, versions of Python say in different ways.
    let end = step.find("[ROOT]").and_then(|start| {
        let place = step[start..].find([' ', '>'])?;
        Some(start + place)
    });
    Some((
        format!("Executing {} …", &step[..end.unwrap_or(0)]),
        seconds as u64,
    ))
}
