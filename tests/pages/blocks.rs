//! Every block is an include, every listing is shown, and shown whole.

use crate::language::Language;
use crate::listing::{Listing, ROOT};
use crate::page::{Block, Include, PAGES, Page};
use crate::playground;
use crate::report::report;
use crate::setting::Setting;
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};

#[test]
fn every_block_is_an_include() {
    report(PAGES.iter().flat_map(|page| {
        page.blocks.iter().filter_map(move |block| {
            let fault = fault_of_block(block)?;
            Some(format!("{page}:{}: {fault}", block.line))
        })
    }));
}

/// Why `block` may not stand on a page.
fn fault_of_block(block: &Block) -> Option<String> {
    let Some(include) = &block.include else {
        // What a reader types is the one thing that no program prints.
        return (block.info != "sh").then(|| {
            format!(
                "a block of {:?} that is not a single include from examples/ or benches/",
                block.info
            )
        });
    };
    let file = &include.file;
    let Ok(text) = fs::read_to_string(Path::new(ROOT).join(file)) else {
        return Some(format!("there is no {}", file.display()));
    };
    if !file.starts_with("examples") && !file.starts_with("benches") {
        return Some(format!(
            "includes {}, which is neither in examples/ nor in benches/",
            file.display()
        ));
    }
    let name = file.file_name()?.to_str()?;
    let wanted = wanted_info(file, name);
    if block.info != wanted {
        return Some(format!(
            "shows {name} as {:?}: write ```{wanted}",
            block.info
        ));
    }
    fault_of_include(include, name, &text)
}

/// Why `include` does not show the file whole that has this name and text.
fn fault_of_include(include: &Include, name: &str, text: &str) -> Option<String> {
    // What stands outside of its anchors is hidden, but compiled and a click away.
    let directive = match name {
        "main.rs" => "rustdoc_include",
        _ => "include",
    };
    let part = match text.contains("ANCHOR: listing") {
        true => "listing",
        false => "",
    };
    let colon = if part.is_empty() { "" } else { ":" };
    (include.directive != directive || include.part != part).then(|| {
        let (found, lines) = (&include.directive, &include.part);
        format!(
            "shows {name} with #{found} and the lines {lines:?}: write \
             {{{{#{directive} …/{name}{colon}{part}}}}}, which shows it whole"
        )
    })
}

#[test]
fn every_diagram_has_its_drawing_below_it() {
    report(PAGES.iter().flat_map(|page| {
        let diagrams = page.blocks.iter().filter(|block| block.info == "mermaid");
        diagrams.filter_map(move |block| {
            let (line, drawing) = drawing_below(page, block)?;
            let is_there = |(number, text): &(usize, String)| *number == line && *text == drawing;
            (!page.directives.iter().any(is_there)).then(|| {
                format!("{page}:{line}: write {drawing} here, with an empty line above and below")
            })
        })
    }));
}

/// The line that shows the drawing of a diagram, and its number.
fn drawing_below(page: &Page, block: &Block) -> Option<(usize, String)> {
    let diagram = block.line + 1;
    let mut directives = page.directives.iter();
    let (_, include) = directives.find(|(line, _)| *line == diagram)?;
    let drawing = include.strip_suffix(".mmd}}")?;
    // Below the fence, and an empty line.
    Some((diagram + 3, format!("{drawing}.svg}}}}")))
}

#[test]
fn nothing_else_is_included_but_tables_charts_and_drawings() {
    report(PAGES.iter().flat_map(|page| {
        let of_block = |line: &usize| {
            let mut blocks = page.blocks.iter();
            blocks.any(|block| {
                let drawing = drawing_below(page, block).map(|(line, _)| line);
                block.include.is_some() && (block.line + 1 == *line || drawing == Some(*line))
            })
        };
        let others = page.directives.iter();
        let others = others.filter(move |(line, _)| !of_block(line));
        others.filter_map(move |(number, line)| {
            let path = line.strip_prefix("{{#include ");
            let path = path.and_then(|path| path.strip_suffix("}}"));
            let file = page.file(path.unwrap_or_default());
            let is_measured = file.starts_with("benches")
                && file.extension().is_some_and(|it| it == "md" || it == "svg")
                && Path::new(ROOT).join(&file).is_file();
            (!is_measured).then(|| {
                format!(
                    "{page}:{number}: {line}: only a table or a chart in benches/, and a \
                     drawing below its diagram, is included outside of a block, on a line of its \
                     own"
                )
            })
        })
    }));
}

/// What must stand behind the fence of a block that includes `include`.
fn wanted_info(include: &Path, file: &str) -> String {
    let extension = include.extension().unwrap_or_default();
    let of_extension = |extension: &OsStr| {
        Language::ALL
            .into_iter()
            .find(|language| language.extension() == extension)
    };
    let folder = include.parent().unwrap();
    // A program that is measured says that it is in another folder.
    let listing = folder.strip_prefix("examples").unwrap_or(folder).display();
    match of_extension(extension) {
        Some(Language::Rust) if file.starts_with("fails_") => return "rust,ignore".to_owned(),
        Some(language) => {
            let program = fs::read_to_string(Path::new(ROOT).join(include)).unwrap();
            let playable = language != Language::Rust || playground::can_run(&program);
            let rest = if playable { "" } else { ",noplayground" };
            return format!("{},listing={listing}{rest}", language.name());
        }
        None if extension == "mmd" => return "mermaid".to_owned(),
        None if extension == "stderr" => return "text,compiler".to_owned(),
        None => {}
    }
    // The output on another runtime or version names that too.
    if let Some((setting, language)) = Setting::of_expectation(file) {
        let stderr = if file.starts_with("stderr") {
            ",stderr"
        } else {
            ""
        };
        let (language, setting) = (language.name(), setting.name());
        return format!("text{stderr},from-{language},on-{setting}");
    }
    // An output names the languages that print it, unless all of them do. The bare
    // word "rust" would have skeptic compile the output.
    let stream = file.split('.').next().unwrap();
    let of_language = |language: &Language| format!("{stream}.{}.txt", language.extension());
    let printed_by = |language: &Language| {
        let own = of_language(language);
        let shared = file == format!("{stream}.txt");
        file == own || shared && !Path::new(ROOT).join(folder).join(own).exists()
    };
    let languages: Vec<String> = Language::ALL
        .iter()
        .filter(|language| printed_by(language))
        .map(|language| format!("from-{}", language.name()))
        .collect();
    let mut words = vec!["text".to_owned()];
    if stream == "stderr" {
        words.push(stream.to_owned());
    }
    if languages.len() < Language::ALL.len() {
        words.extend(languages);
    }
    words.join(",")
}

#[test]
fn every_listing_is_shown_and_shown_whole() {
    let mut faults = Vec::new();
    for listing in Listing::all() {
        let files: Vec<PathBuf> = listing
            .files()
            .iter()
            .map(|file| listing.file(file))
            .collect();
        let mut shown = false;
        for page in PAGES.iter() {
            let includes: Vec<&PathBuf> = page.includes().collect();
            if !includes.iter().any(|include| files.contains(include)) {
                continue;
            }
            shown = true;
            for file in files.iter().filter(|file| !includes.contains(file)) {
                let name = file.file_name().and_then(OsStr::to_str).unwrap();
                // A drawing is no block: it stands below that of its diagram.
                if name.ends_with(".svg") {
                    continue;
                }
                if let Some((setting, _)) = Setting::of_expectation(name) {
                    faults.extend(unnamed(page, file, setting));
                    continue;
                }
                faults.push(format!(
                    "{page}: shows {}, but not {}",
                    listing.name,
                    file.display()
                ));
            }
            let programs: Vec<_> = includes
                .iter()
                .filter(|include| include.starts_with(listing.file("")))
                .filter(|include| include.file_stem().is_some_and(|stem| stem == "main"))
                .filter_map(|include| include.extension())
                .collect();
            if programs != Language::ALL.map(Language::extension) {
                faults.push(format!(
                    "{page}: shows {} as {programs:?}: show Rust, Python, JavaScript, once each",
                    listing.name
                ));
            }
        }
        for page in PAGES.iter() {
            faults.extend(separated_diagram(page, listing.file("")));
        }
        if !shown {
            faults.push(format!(
                "{}: no page shows this listing: include it, or delete it",
                listing.file("").display()
            ));
        }
    }
    report(faults);
}

#[test]
fn every_output_follows_its_program_and_says_who_printed_it() {
    let mut faults = Vec::new();
    for page in PAGES.iter() {
        for (index, block) in page.blocks.iter().enumerate() {
            let is_output = block.info.starts_with("text") && block.info != "text,compiler";
            let Some(file) = block.file().filter(|_| is_output) else {
                continue;
            };
            let of_program = |block: &Block| {
                let program = block.file().filter(|it| it.parent() == file.parent());
                program
                    .and_then(|it| it.file_stem())
                    .is_some_and(|stem| stem == "main")
            };
            if page.blocks[index..].iter().any(of_program) {
                faults.push(format!(
                    "{page}:{}: an output above its program: put the programs first",
                    block.line
                ));
            }
            let printers = Language::ALL.map(|language| {
                let word = format!("from-{}", language.name());
                (language, block.info.split(',').any(|it| it == word))
            });
            let by_all = printers.iter().all(|(_, prints)| !prints);
            let is_right = match by_all {
                true => block.caption.contains("All three"),
                false => printers.iter().all(|(language, prints)| {
                    block.caption.contains(&format!("{language:?}")) == *prints
                }),
            };
            if !is_right {
                faults.push(format!(
                    "{page}:{}: below {:?} stands {}: say there who prints it, \"All three\" \
                     or the languages",
                    block.line,
                    block.caption,
                    file.display()
                ));
            }
        }
    }
    report(faults);
}

/// That `page` doesn't name what `file` says: what a listing prints on `setting`.
fn unnamed(page: &Page, file: &Path, setting: Setting) -> Option<String> {
    let names = match setting {
        Setting::CurrentThread => ["current_thread", "one thread"],
        Setting::MultiThread => ["multi_thread", "several threads"],
        Setting::Newest => ["newer", "newest"],
        Setting::Oldest => ["Node 20", "oldest Node"],
        Setting::Eager => ["eager task factory", "eager factory"],
        Setting::Dev => ["-X dev", "debug mode"],
    };
    let file = file.display();
    let cure = "say what is different there, or include it";
    let is_named = names.iter().any(|name| page.prose.contains(name));
    (!is_named).then(|| format!("{page}: none of {names:?}, for {file}: {cure}"))
}

/// A diagram of the listing in `folder` that something else on `page` separates
/// from its program.
fn separated_diagram(page: &Page, folder: PathBuf) -> Option<String> {
    let belongs = |block: &&Block| {
        let file = block.file();
        file.is_some_and(|file| file.starts_with(&folder))
    };
    let from_program = page.blocks.iter().skip_while(|block| !belongs(block));
    let together = from_program.clone().take_while(belongs).count();
    let diagram = from_program
        .skip(together)
        .find(|block| belongs(block) && block.info == "mermaid")?;
    Some(format!(
        "{page}:{}: another listing stands between this diagram and its program",
        diagram.line
    ))
}
