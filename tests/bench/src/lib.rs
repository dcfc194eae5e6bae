//! What the measured programs share.

use std::env;
use std::mem::ManuallyDrop;
use std::path::PathBuf;

use ias_core::App;

/// The n-th argument as a number.
pub fn argument(n: usize, default: usize) -> usize {
    env::args().nth(n).and_then(|text| text.parse().ok()).unwrap_or(default)
}

/// The folder that the measuring script names.
pub fn folder() -> PathBuf {
    env::var_os("CDK_OUTDIR").map_or_else(|| PathBuf::from("ias.out"), PathBuf::from)
}

/// Synthesizes with all checks and writes; a problem ends the program with its message.
///
/// As `App::run` does, it leaves the memory to the end of the process.
pub fn synth(app: App) {
    let assembly = ManuallyDrop::new(app.synth().expect("the program has no mistakes"));
    assembly.write(folder()).expect("the folder can be written");
    std::mem::forget(app);
}
