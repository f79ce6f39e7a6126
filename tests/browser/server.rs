//! The site on a port of loopback, as its host serves it: compressed, with the
//! right types, and with a page of its own for what is not there.

use crate::chromium::RUNTIME;
use crate::folder::files_below;
use crate::node::node_modules;
use crate::package::ROOT;
use crate::program::Unusable;
use crate::readings::Readings;
use crate::site::render_site;
use axum::Router;
use axum::body::Body;
use axum::extract::State;
use axum::http::{HeaderName, Response, StatusCode, Uri, header};
use axum::routing::get;
use flate2::Compression;
use flate2::write::GzEncoder;
use mdbook_driver::config::Config;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock, Mutex, OnceLock, PoisonError};
use tokio::net::TcpListener;
use tokio::task::AbortHandle;

/// Where readers find the book; the server puts its own address in its place.
const HOME: &str = "https://async-side-by-side.github.io/book/";

/// What the run button asks; the server puts a stub's address in its place.
const PLAYGROUND: &str = "https://play.rust-lang.org";

/// The site, rendered for this run.
pub static SITE: LazyLock<Site> = LazyLock::new(Site::render);

/// Every file of the site. What a trial asks of it counts as read by that trial.
pub struct Site {
    folder: PathBuf,
    /// The path that the host serves the site below; it begins and ends with /.
    base: String,
    files: BTreeMap<String, File>,
    shown: BTreeMap<String, Shown>,
    digests: Mutex<BTreeMap<String, String>>,
}

struct File {
    content: Vec<u8>,
    kind: &'static str,
    compressed: OnceLock<Vec<u8>>,
}

/// What a page shows besides text.
#[derive(Debug)]
pub struct Shown {
    /// The listings whose programs it shows, in this order.
    pub listings: Vec<String>,
    pub diagrams: usize,
    /// Whether the Playground can run all of its programs.
    pub runs: bool,
}

impl Shown {
    /// What a page with this text shows.
    pub fn on(page: &str) -> Shown {
        let listings = page.split("class=\"language-rust listing=").skip(1);
        let listings = listings.map(|text| text.split(['"', ' ']).next().unwrap_or_default());
        Shown {
            listings: listings.map(str::to_owned).collect(),
            diagrams: page.matches("<pre class=\"mermaid\">").count(),
            runs: !page.contains("noplayground"),
        }
    }
}

impl Site {
    fn render() -> Site {
        let folder = render_site();
        let config = Config::from_disk(Path::new(ROOT).join("book.toml")).unwrap();
        let base = config.get("output.html.site-url").unwrap();
        let mut files = BTreeMap::new();
        for (extension, kind) in KINDS {
            for path in files_below(&folder, extension) {
                let name = path.strip_prefix(&folder).unwrap().to_str().unwrap();
                let file = File {
                    content: fs::read(&path).unwrap(),
                    kind,
                    compressed: OnceLock::new(),
                };
                files.insert(name.to_owned(), file);
            }
        }
        let pages = files.iter().filter(|(name, _)| name.ends_with(".html"));
        let shown = pages.map(|(name, file)| {
            let text = std::str::from_utf8(&file.content).unwrap();
            (name.clone(), Shown::on(text))
        });
        Site {
            folder,
            base: base.unwrap_or("/".to_owned()),
            shown: shown.collect(),
            files,
            digests: Mutex::default(),
        }
    }

    /// The names of all HTML files, relative to the site's folder.
    pub fn pages(&self) -> impl Iterator<Item = &str> {
        Readings::of_this_trial().add(NAMES);
        let names = self.files.keys().map(String::as_str);
        names.filter(|name| name.ends_with(".html"))
    }

    /// What a page shows. For all that a trial reads of it so, it need not run again
    /// when the text of a page changes, or of a program.
    pub fn shown(&self, page: &str) -> &Shown {
        Readings::of_this_trial().add(SHOWN);
        &self.shown[page]
    }

    /// The text of a file.
    pub fn text(&self, name: &str) -> &str {
        Readings::of_this_trial().add(name);
        std::str::from_utf8(&self.files[name].content).unwrap()
    }

    /// Where a page lies. A trial that opens it there reads what pages share, too.
    pub fn path(&self, page: &str) -> PathBuf {
        Readings::of_this_trial().add(page);
        Readings::of_this_trial().add(SHARED);
        self.folder.join(page)
    }

    /// The folder that has all of it.
    pub fn folder(&self) -> &Path {
        Readings::of_this_trial().add(EVERYTHING);
        &self.folder
    }

    /// A digest of what a trial can read: a file, the names of all pages, what they
    /// show, or everything; empty if there is no such file.
    pub fn digest(&self, name: &str) -> String {
        let of = |content: &[u8]| format!("{:x?}", Sha256::digest(content));
        let of_all = |counts: &dyn Fn(&File) -> bool| {
            let files = self.files.iter().filter(|(_, file)| counts(file));
            let files = files.map(|(name, file)| format!("{name} {}", of(&file.content)));
            of(files.collect::<String>().as_bytes())
        };
        let mut digests = self.digests.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(digest) = digests.get(name) {
            return digest.clone();
        }
        let digest = match name {
            NAMES => of(Vec::from_iter(self.files.keys().cloned())
                .join("\n")
                .as_bytes()),
            // Neither a page nor what search fetches, which no page from a file can.
            SHARED => of_all(&|file| !["html", "plain"].iter().any(|it| file.kind.contains(it))),
            SHOWN => of(format!("{:?}", self.shown).as_bytes()),
            EVERYTHING => of_all(&|_| true),
            name => self
                .files
                .get(name)
                .map_or(String::new(), |file| of(&file.content)),
        };
        digests.entry(name.to_owned()).or_insert(digest).clone()
    }
}

/// Names that no file has: of the names of all files, of what all pages show, of the
/// files that pages share, and of all.
const NAMES: &str = "(names)";
const SHOWN: &str = "(shown)";
const SHARED: &str = "(shared)";
const EVERYTHING: &str = "(everything)";

/// The files that a site is made of, and how a host names their type.
const KINDS: [(&str, &str); 11] = [
    ("css", "text/css; charset=utf-8"),
    ("html", "text/html; charset=utf-8"),
    ("ico", "image/vnd.microsoft.icon"),
    ("js", "application/javascript; charset=utf-8"),
    ("json", "application/json"),
    ("png", "image/png"),
    ("svg", "image/svg+xml"),
    ("txt", "text/plain; charset=utf-8"),
    ("wasm", "application/wasm"),
    ("woff2", "font/woff2"),
    ("xml", "application/xml"),
];

/// A server of the site, of an address of its own; it ends when it is dropped.
///
/// To a browser each server is another host: it starts with nothing in its
/// cache and nothing remembered.
pub struct Server {
    address: SocketAddr,
    task: AbortHandle,
}

impl Server {
    /// Serves the site to readers who run no program.
    pub fn alone() -> Server {
        Server::start("http://127.0.0.1:9")
    }

    /// Serves the site, with `playground` in the place of the Playground's address.
    pub fn start(playground: &str) -> Server {
        let listener = listener();
        let address = listener.local_addr().unwrap();
        let home = format!("http://{address}{}", SITE.base);
        let addresses = [(HOME, home), (PLAYGROUND, playground.to_owned())];
        let state = (Arc::new(addresses), Readings::of_this_trial());
        let routes = Router::new()
            .route(AXE_ADDRESS, get(axe))
            .fallback(answer)
            .with_state(state);
        let serving = async move { axum::serve(listener, routes).await.unwrap() };
        let task = RUNTIME.spawn(serving).abort_handle();
        Server { address, task }
    }

    /// The address of a file of the site.
    pub fn url(&self, name: &str) -> String {
        format!("http://{}{}{name}", self.address, SITE.base)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// The accessibility checker, which the site doesn't have, and where a server has it.
pub static AXE: LazyLock<Result<String, Unusable>> = LazyLock::new(|| {
    let file = node_modules("tests/browser")?.join("axe-core/axe.min.js");
    fs::read_to_string(&file)
        .map_err(|error| Unusable::Broken(format!("{}: {error}", file.display())))
});
pub const AXE_ADDRESS: &str = "/axe-core.js";

async fn axe() -> Result<([(HeaderName, &'static str); 1], &'static str), StatusCode> {
    let script = AXE.as_ref().map_err(|_| StatusCode::NOT_FOUND)?;
    Ok((
        [(header::CONTENT_TYPE, "text/javascript; charset=utf-8")],
        script,
    ))
}

/// A listener on a port that the system has picked.
pub fn listener() -> TcpListener {
    let listening = TcpListener::bind((std::net::Ipv4Addr::LOCALHOST, 0));
    RUNTIME.block_on(listening).unwrap()
}

/// Addresses in the site's files, each with the one that is served instead.
type Addresses = Arc<[(&'static str, String); 2]>;

async fn answer(
    State((addresses, readings)): State<(Addresses, Readings)>,
    uri: Uri,
) -> Response<Body> {
    let name = uri.path().strip_prefix(&SITE.base);
    let name = name.map(|name| match name.ends_with('/') || name.is_empty() {
        true => format!("{name}index.html"),
        false => name.to_owned(),
    });
    readings.add(name.as_deref().unwrap_or("404.html"));
    let (status, file) = match name.and_then(|name| SITE.files.get(&name)) {
        Some(file) => (StatusCode::OK, file),
        // The host has one such page, that of the whole site.
        None => {
            readings.add("404.html");
            (StatusCode::NOT_FOUND, &SITE.files["404.html"])
        }
    };
    let response = Response::builder()
        .status(status)
        .header(header::CONTENT_TYPE, file.kind)
        // Pages are read many times in one trial; their host lets a browser
        // keep them for as long.
        .header(header::CACHE_CONTROL, "max-age=600");
    if file.kind.starts_with("image/png") || file.kind.starts_with("font/") {
        return response.body(file.content.clone().into()).unwrap();
    }
    let body = match file.replaced(&addresses[..]) {
        Some(text) => compress(text.as_bytes()),
        None => file
            .compressed
            .get_or_init(|| compress(&file.content))
            .clone(),
    };
    let response = response.header(header::CONTENT_ENCODING, "gzip");
    response.body(body.into()).unwrap()
}

impl File {
    /// The text with the served addresses in it, if it names any.
    fn replaced(&self, addresses: &[(&str, String)]) -> Option<String> {
        let text = std::str::from_utf8(&self.content).ok()?;
        let named = addresses.iter().any(|(address, _)| text.contains(address));
        named.then(|| {
            addresses
                .iter()
                .fold(text.to_owned(), |text, (address, served)| {
                    text.replace(address, served)
                })
        })
    }
}

/// `content` as a host sends it.
pub fn compress(content: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(content).unwrap();
    encoder.finish().unwrap()
}
