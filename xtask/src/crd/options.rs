//! What `ias-codegen crd` is asked for.

use std::path::PathBuf;

use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use derive_builder::Builder;

/// How to generate types from a user's own definitions.
#[derive(Builder, Clone, Debug, Default, PartialEq, Eq)]
#[builder(default)]
pub struct Crd {
    /// Files and folders.
    pub paths: Vec<PathBuf>,
    /// The folder of the generated files, which belongs to them.
    #[builder(setter(into))]
    pub out: PathBuf,
    /// Compare with what is there instead of writing.
    pub check: bool,
}

impl Crd {
    /// The command's arguments.
    pub fn command() -> Command {
        Command::new("crd")
            .about("Writes typed objects for custom resource definitions")
            .arg(
                Arg::new("paths")
                    .value_name("FILE|FOLDER")
                    .num_args(1..)
                    .required(true)
                    .value_parser(value_parser!(PathBuf))
                    .help("YAML or JSON with definitions; of a folder, all such files in it and below"),
            )
            .arg(
                Arg::new("out")
                    .short('o')
                    .long("out")
                    .value_name("DIR")
                    .default_value("src/crds")
                    .value_parser(value_parser!(PathBuf))
                    .help("The folder of the generated files; it holds nothing else"),
            )
            .arg(
                Arg::new("check")
                    .long("check")
                    .action(ArgAction::SetTrue)
                    .help("Writes nothing; fails where the files are not up to date"),
            )
            .after_help(AFTER)
    }

    pub fn read(given: &ArgMatches) -> Crd {
        Crd {
            paths: given.get_many::<PathBuf>("paths").into_iter().flatten().cloned().collect(),
            out: given.get_one::<PathBuf>("out").cloned().unwrap_or_default(),
            check: given.get_flag("check"),
        }
    }
}

const AFTER: &str = "\
Every group and version becomes a module, every kind in it a typed object for ias-k8s. Put the definitions into a
folder of your package (a release of the vendor has them, `kubectl get crd -o yaml` too) and commit both:

  ias-codegen crd crds/            writes src/crds; `mod crds;` in src/main.rs takes it in
  ias-codegen crd --check crds/    for CI

Exit codes: 0 fine, 1 findings, 2 wrong usage or input/output. `ias-codegen explain CODE` explains a finding.";
