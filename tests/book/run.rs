//! A program of a listing, run to its end.

use crate::listing::{Listing, ROOT};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;
use tokio::io::AsyncReadExt;

/// Programs mostly sleep, so far more of them run at once than there are cores.
pub const AT_ONCE: usize = 24;

/// What a program has written.
pub struct Written {
    pub stdout: String,
    /// Standard error, and below it how the program ended, unless it ended well.
    pub stderr: String,
}

/// Lets `command` run in the listing's own folder, where nothing that a reader has
/// set changes what a program prints.
pub fn in_folder_of(listing: &Listing, mut command: Command) -> Command {
    command.current_dir(Path::new(ROOT).join(listing.file("")));
    for variable in ["PYTHONWARNINGS", "PYTHONASYNCIODEBUG", "PYTHONDEVMODE"] {
        command.env_remove(variable);
    }
    for variable in ["NODE_OPTIONS", "NODE_DEBUG", "FORCE_COLOR", "RUST_LOG"] {
        command.env_remove(variable);
    }
    command.env_remove("TOKIO_WORKER_THREADS");
    command.env("RUST_BACKTRACE", "0").env("PYTHONUTF8", "1");
    command
}

/// Runs `command` with no input, and kills it if it has not ended within `limit`;
/// fails if it cannot start.
pub fn run_to_end(mut command: Command, limit: Duration) -> Result<Written, String> {
    command.stdin(Stdio::null());
    command.stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut command = tokio::process::Command::from(command);
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    runtime.block_on(async {
        let mut child = command.kill_on_drop(true).spawn().map_err(|error| {
            let program = command.as_std().get_program();
            format!("cannot start {program:?}: {error}")
        })?;
        let (mut stdout, mut stderr) = (Vec::new(), Vec::new());
        let mut pipes = (child.stdout.take().unwrap(), child.stderr.take().unwrap());
        let end = tokio::time::timeout(limit, async {
            tokio::try_join!(
                pipes.0.read_to_end(&mut stdout),
                pipes.1.read_to_end(&mut stderr),
                child.wait(),
            )
        });
        let end = match end.await {
            Ok(Ok((.., status))) if status.success() => String::new(),
            Ok(Ok((.., status))) => format!("[{status}]\n"),
            Ok(Err(error)) => return Err(error.to_string()),
            Err(_) => format!("[not ended after {} s, so killed]\n", limit.as_secs()),
        };
        let words = String::from_utf8_lossy(&stderr).replace(ROOT, "[ROOT]");
        Ok(Written {
            stdout: String::from_utf8_lossy(&stdout).into_owned(),
            stderr: words + &end,
        })
    })
}
