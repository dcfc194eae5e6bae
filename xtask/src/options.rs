//! The command line, and what each command is asked for.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use derive_builder::Builder;

use crate::crd::Crd;

/// A command with its options.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Task {
    /// `codegen`: the generated files of this repository.
    Codegen(Codegen),
    /// `facts`: the facts from which they are made.
    Facts { kubernetes: bool },
    /// `crd`: types from a user's own definitions.
    Crd(Crd),
    /// `explain`: the page of a code.
    Explain(Option<String>),
}

/// How to generate the types of this repository.
#[derive(Builder, Clone, Debug, Default, PartialEq, Eq)]
#[builder(default)]
pub(crate) struct Codegen {
    /// Compare with what is committed instead of writing.
    pub(crate) check: bool,
    /// Write to this folder instead of the workspace.
    pub(crate) out: Option<PathBuf>,
}

impl Task {
    /// Reads the arguments, the program's name first.
    pub(crate) fn parse(
        arguments: impl IntoIterator<Item = impl Into<OsString> + Clone>,
    ) -> Result<Task, clap::Error> {
        let found = command().try_get_matches_from(arguments)?;
        Ok(match found.subcommand() {
            Some(("facts", given)) => {
                let of = given.get_one::<String>("of").map(String::as_str);
                Task::Facts { kubernetes: of == Some("kubernetes") }
            }
            Some(("crd", given)) => Task::Crd(Crd::read(given)),
            Some(("explain", given)) => Task::Explain(given.get_one::<String>("code").cloned()),
            Some((_, given)) => Task::Codegen(codegen_options(given)),
            None => Task::Codegen(Codegen::default()),
        })
    }
}

fn codegen_options(given: &ArgMatches) -> Codegen {
    Codegen { check: given.get_flag("check"), out: given.get_one::<PathBuf>("out").cloned() }
}

fn command() -> Command {
    Command::new("ias-codegen")
        .version(env!("CARGO_PKG_VERSION"))
        .about("Generates the typed resources of ias")
        .subcommand_required(true)
        .arg_required_else_help(true)
        .disable_help_subcommand(true)
        .subcommand(Crd::command())
        .subcommand(explain())
        .subcommand(codegen())
        .subcommand(facts())
}

fn explain() -> Command {
    Command::new("explain")
        .about("Explains a code such as IAS4006, or lists all codes")
        .arg(Arg::new("code").value_name("CODE").help("The code"))
}

fn codegen() -> Command {
    Command::new("codegen")
        .about("In the repository of ias: writes the types of CloudFormation and Kubernetes")
        .arg(flag("check", "Writes nothing; fails where the files are not up to date").conflicts_with("out"))
        .arg(folder("out").help("Writes to this folder instead of the repository"))
}

fn facts() -> Command {
    let of = Arg::new("of").value_name("SOURCE").value_parser(["cloudformation", "kubernetes"]);
    Command::new("facts")
        .about("In the repository of ias: fetches the vendors' schemas and reduces them to facts")
        .arg(of.default_value("cloudformation").help("Whose schemas"))
}

fn flag(name: &'static str, help: &'static str) -> Arg {
    Arg::new(name).long(name).action(ArgAction::SetTrue).help(help)
}

fn folder(name: &'static str) -> Arg {
    Arg::new(name).long(name).value_name("DIR").value_parser(value_parser!(PathBuf))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(line: &str) -> Result<Task, clap::Error> {
        Task::parse(std::iter::once("ias-codegen").chain(line.split_whitespace()))
    }

    #[test]
    fn flags_come_in_any_order() {
        command().debug_assert();
        let all = Codegen { out: Some("x".into()), check: false };
        assert_eq!(parse("codegen --out x").unwrap(), Task::Codegen(all));
        assert_eq!(parse("codegen").unwrap(), Task::Codegen(Codegen::default()));
        assert_eq!(parse("facts kubernetes").unwrap(), Task::Facts { kubernetes: true });
        let crd = Crd { paths: vec!["a".into(), "b.yaml".into()], out: "src/crds".into(), check: true };
        assert_eq!(parse("crd a --check b.yaml").unwrap(), Task::Crd(crd));
        assert_eq!(parse("explain ias4001").unwrap(), Task::Explain(Some("ias4001".into())));
    }

    #[test]
    fn what_does_not_go_together_is_refused() {
        for line in ["", "codegen --out x --check", "codegen --chek", "fact"] {
            assert!(parse(line).is_err(), "{line}");
        }
    }
}
