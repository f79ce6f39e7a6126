//! The PostgreSQL that listings ask: the one that `DATABASE_URL` names, or else
//! a cluster that is made for this run and removed after it.
//!
//! Not by pgtemp: as root it needs sudo, which a container lacks, and its server
//! listens on a port that was free a moment ago; this one has a socket in a folder.

use crate::program::Unusable;
use std::env;
use std::fmt::Display;
use std::fs::{self, File};
use std::io;
use std::os::unix::fs::{MetadataExt, chown};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::{Mutex, PoisonError};
use std::thread::sleep;
use std::time::{Duration, Instant};
use tempfile::TempDir;

/// How long a cluster may take to start; on a busy machine it takes seconds.
const LIMIT: Duration = Duration::from_secs(60);

/// What a folder must hold to be that of the server's programs.
const PROGRAMS: [&str; 3] = ["initdb", "pg_ctl", "postgres"];

/// Users that a server may run as in the place of root, which it refuses.
const USERS: [&str; 2] = ["postgres", "nobody"];

static CLUSTER: Mutex<Option<Result<Cluster, Unusable>>> = Mutex::new(None);

/// What a program must find in `DATABASE_URL`; the first call starts a cluster
/// if the variable is not set here.
pub fn url() -> Result<String, Unusable> {
    if let Some(url) = env::var("DATABASE_URL").ok().filter(|url| !url.is_empty()) {
        return Ok(url);
    }
    let mut cluster = CLUSTER.lock().unwrap_or_else(PoisonError::into_inner);
    match cluster.get_or_insert_with(Cluster::start) {
        Ok(cluster) => Ok(cluster.url()),
        Err(unusable) => Err(unusable.clone()),
    }
}

/// When dropped, stops the cluster that [`url`] has started, and removes it.
pub struct StopAtTheEnd;

impl Drop for StopAtTheEnd {
    fn drop(&mut self) {
        let mut cluster = CLUSTER.lock().unwrap_or_else(PoisonError::into_inner);
        *cluster = None;
    }
}

/// A running server; all that it has written lies in one folder.
struct Cluster {
    server: Child,
    tools: Tools,
}

impl Cluster {
    fn start() -> Result<Cluster, Unusable> {
        let tools = Tools::find()?;
        let mut initdb = tools.command("initdb");
        initdb.args(["--username=postgres", "--auth=trust", "--no-sync"]);
        initdb.args(["--encoding=UTF8", "--no-locale"]);
        let output = initdb.output().map_err(broken("initdb"))?;
        if !output.status.success() {
            let words = [output.stdout, output.stderr].concat();
            return Err(broken("initdb")(String::from_utf8_lossy(&words)));
        }
        // Not a daemon of pg_ctl: Ctrl+C in the terminal ends this child too.
        let log = File::create(tools.log()).map_err(broken("its log"))?;
        let mut postgres = tools.command("postgres");
        // Listens to no port: the socket is a file in the folder.
        postgres.args(["-c", "listen_addresses=", "-p", "5432", "-k"]);
        postgres.arg(tools.folder.path()).args(["-c", "fsync=off"]);
        postgres.stderr(log.try_clone().map_err(broken("its log"))?);
        let server = postgres.stdout(log).spawn().map_err(broken("postgres"))?;
        let mut cluster = Cluster { server, tools };
        cluster.wait_until_ready()?;
        Ok(cluster)
    }

    /// Waits until the server takes connections; it says so in its pid file.
    fn wait_until_ready(&mut self) -> Result<(), Unusable> {
        let pid_file = self.tools.data().join("postmaster.pid");
        let start = Instant::now();
        loop {
            let state = fs::read_to_string(&pid_file).unwrap_or_default();
            if state.lines().any(|line| line.trim() == "ready") {
                return Ok(());
            }
            let end = self.server.try_wait().map_err(broken("postgres"))?;
            if end.is_some() || start.elapsed() > LIMIT {
                let log = fs::read_to_string(self.tools.log()).unwrap_or_default();
                return Err(broken("postgres is not ready")(log));
            }
            sleep(Duration::from_millis(50));
        }
    }

    /// The address of the server's socket, in a form that all clients read.
    fn url(&self) -> String {
        let folder = self.tools.folder.path().display();
        format!("postgres:///postgres?host={folder}&port=5432&user=postgres")
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        let mut stop = self.tools.command("pg_ctl");
        let stopped = stop.args(["stop", "--mode=fast", "--silent"]).status();
        if !stopped.is_ok_and(|status| status.success()) {
            _ = self.server.kill();
        }
        _ = self.server.wait();
    }
}

/// The server's programs, and the folder that they work in.
struct Tools {
    programs: PathBuf,
    folder: TempDir,
    /// Whom the folder belongs to and the programs run as, if not as this test.
    user: Option<(u32, u32)>,
}

impl Tools {
    fn find() -> Result<Tools, Unusable> {
        let programs = find_programs().ok_or_else(|| {
            let needs = "needs DATABASE_URL, or the programs of a PostgreSQL server";
            let found = "found none on the PATH or in /usr/lib/postgresql";
            Unusable::Absent(format!("{needs}, and {found}"))
        })?;
        let folder = TempDir::with_prefix("postgres-").map_err(broken("its folder"))?;
        let user = other_user(folder.path()).map_err(broken("a user for it"))?;
        if let Some((user, group)) = user {
            chown(folder.path(), Some(user), Some(group)).map_err(broken("its folder"))?;
        }
        Ok(Tools {
            programs,
            folder,
            user,
        })
    }

    fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    fn log(&self) -> PathBuf {
        self.folder.path().join("log")
    }

    /// Runs `program` on the cluster's data, as the user that owns them.
    fn command(&self, program: &str) -> Command {
        let mut command = Command::new(self.programs.join(program));
        command.current_dir(&self.folder).stdin(Stdio::null());
        command.env("PGDATA", self.data());
        if let Some((user, group)) = self.user {
            command.uid(user).gid(group);
        }
        command
    }
}

/// The folder of the server's programs: on the PATH, or where Debian has them.
pub fn find_programs() -> Option<PathBuf> {
    let path = env::var_os("PATH").unwrap_or_default();
    let mut versions: Vec<(u32, PathBuf)> = fs::read_dir("/usr/lib/postgresql")
        .into_iter()
        .flatten()
        .filter_map(|entry| {
            let entry = entry.ok()?;
            let version = entry.file_name().to_str()?.parse().ok()?;
            Some((version, entry.path().join("bin")))
        })
        .collect();
    versions.sort_by(|one, other| other.cmp(one)); // the newest first
    env::split_paths(&path)
        .chain(versions.into_iter().map(|(_, folder)| folder))
        .find(|folder| {
            PROGRAMS
                .iter()
                .all(|program| folder.join(program).is_file())
        })
}

/// The user and group that a server must run as, if `folder`, which was made
/// just now, belongs to root.
fn other_user(folder: &Path) -> io::Result<Option<(u32, u32)>> {
    if fs::metadata(folder)?.uid() != 0 {
        return Ok(None);
    }
    let users = fs::read_to_string("/etc/passwd")?;
    let found = USERS.iter().find_map(|name| {
        let line = users
            .lines()
            .find(|line| line.split(':').next() == Some(name))?;
        let mut numbers = line.split(':').skip(2).map(|number| number.parse().ok());
        Some((numbers.next()??, numbers.next()??))
    });
    found
        .map(Some)
        .ok_or_else(|| io::Error::other(format!("not root, but one of {USERS:?}: no such user")))
}

/// Says that PostgreSQL is there, and that `what` of it fails.
fn broken<E: Display>(what: &str) -> impl Fn(E) -> Unusable {
    move |error| Unusable::Broken(format!("PostgreSQL: {what}: {error}"))
}
