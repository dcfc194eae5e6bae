//! What a program is told from outside: arguments and environment variables.

use std::env;
use std::ffi::OsString;
use std::io::IsTerminal as _;
use std::path::PathBuf;
use std::time::{SystemTime, UNIX_EPOCH};

use crate::date::Date;

/// Everything outside the program that a command looks at, in one place.
#[derive(Debug, Default)]
pub(super) struct Surroundings {
    /// The arguments, the program's name first.
    pub(super) arguments: Vec<OsString>,
    /// `CDK_OUTDIR`: the `cdk` command line runs this program and reads this folder.
    pub(super) cdk_folder: Option<PathBuf>,
    /// `CDK_CONTEXT_JSON`.
    pub(super) cdk_context: Option<String>,
    /// `CONTEXT_OVERFLOW_LOCATION_ENV`.
    pub(super) cdk_overflow: Option<PathBuf>,
    /// The day by the system's clock. It decides whether exceptions and approvals hold, and is shown nowhere.
    pub(super) today: Option<Date>,
    /// Whether standard output and standard error show colour, unless told otherwise.
    pub(super) colour: [bool; 2],
}

impl Surroundings {
    pub(super) fn read() -> Surroundings {
        let set = |name: &str| env::var_os(name).filter(|value| !value.is_empty());
        // https://no-color.org
        let plain = set("NO_COLOR").is_some() || set("TERM").is_some_and(|term| term == "dumb");
        let cdk_folder = set("CDK_OUTDIR").map(PathBuf::from);
        Surroundings {
            arguments: env::args_os().collect(),
            cdk_context: set("CDK_CONTEXT_JSON").map(|text| text.to_string_lossy().into_owned()),
            cdk_overflow: set("CONTEXT_OVERFLOW_LOCATION_ENV").map(PathBuf::from),
            cdk_folder,
            today: SystemTime::now()
                .duration_since(UNIX_EPOCH)
                .ok()
                .map(|passed| Date::from_days(passed.as_secs() / 86_400)),
            colour: [std::io::stdout().is_terminal(), std::io::stderr().is_terminal()].map(|it| it && !plain),
        }
    }
}
