//! A program with nothing in it, for the command `import`.

use ias_aws as _; // What it takes over is registered by the crate.
use ias_core::prelude::*;
use ias_k8s as _;

fn main() -> ExitCode {
    App::new().run()
}
