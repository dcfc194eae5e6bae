//! The arguments of all commands.

use std::ffi::OsString;

use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};

use crate::date::Date;

/// Parses the arguments; without a command they are those of `synth`.
pub(super) fn parse(arguments: &[OsString]) -> Result<ArgMatches, clap::Error> {
    let command = command();
    let mut arguments = arguments.to_vec();
    if arguments.is_empty() {
        arguments.push("ias".into());
    }
    if needs_default(&command, &arguments[1..]) {
        arguments.insert(1, "synth".into());
    }
    command.try_get_matches_from(arguments)
}

/// Whether neither a command stands there nor something that goes without one.
fn needs_default(command: &Command, arguments: &[OsString]) -> bool {
    let takes_value = |text: &str| {
        let all = command.get_subcommands().flat_map(Command::get_arguments).chain(command.get_arguments());
        let mut named = all.filter(|arg| {
            arg.get_long().is_some_and(|long| text.strip_prefix("--") == Some(long))
                || arg.get_short().is_some_and(|short| text == format!("-{short}"))
        });
        named.any(|arg| arg.get_action().takes_values())
    };
    let mut arguments = arguments.iter().map(|argument| argument.to_string_lossy());
    while let Some(argument) = arguments.next() {
        match &*argument {
            "-h" | "--help" | "-V" | "--version" => return false,
            option if option.starts_with('-') && option.len() > 1 => {
                if takes_value(option) {
                    arguments.next();
                }
            }
            // A word that is no command is left to clap, which suggests the nearest one.
            _ => return false,
        }
    }
    true
}

fn command() -> Command {
    Command::new("ias")
        .about("Turns this program's construct tree into what can be deployed")
        .subcommand_required(true)
        .disable_help_subcommand(true)
        .infer_subcommands(false)
        .args(everywhere())
        .subcommand(synth())
        .subcommand(check())
        .subcommand(diff())
        .subcommand(graph())
        .subcommand(report())
        .subcommand(ls())
        .subcommand(tree())
        .subcommand(explain())
        .subcommand(import())
        .after_help(
            "Without a command, `synth` is run. `explain` has a page on each code of a problem.\n\
             Exit codes: 0 fine, 1 problems, 2 wrong usage, or files that cannot be read or written.",
        )
}

fn everywhere() -> [Arg; 3] {
    [
        Arg::new("context")
            .short('c')
            .long("context")
            .value_name("KEY=VALUE")
            .action(ArgAction::Append)
            .global(true)
            .help("Sets an input, such as `prod.min_tasks=4`; may be repeated"),
        Arg::new("format")
            .long("format")
            .value_name("FORMAT")
            .value_parser(["text", "json", "sarif", "junit", "github"])
            .global(true)
            .help("How problems are written; all but text go to standard output"),
        Arg::new("color")
            .long("color")
            .value_name("WHEN")
            .value_parser(["auto", "always", "never"])
            .global(true)
            .help("Whether to use colour"),
    ]
}

fn roots(help: &'static str) -> Arg {
    Arg::new("roots").value_name("NAME").num_args(0..).help(help)
}

fn flag(name: &'static str, help: &'static str) -> Arg {
    Arg::new(name).long(name).action(ArgAction::SetTrue).help(help)
}

fn synth() -> Command {
    Command::new("synth")
        .visible_alias("synthesize")
        .about("Writes the output folder")
        .arg(roots("Writes only these stacks, charts and other roots, and what they depend on; names, paths, or globs"))
        .arg(flag("exclusively", "Leaves out what the named ones depend on"))
        .arg(
            Arg::new("out")
                .short('o')
                .long("out")
                .value_name("DIR")
                .value_parser(value_parser!(std::path::PathBuf))
                .help("The output folder [default: ias.out, or what CDK_OUTDIR names]"),
        )
        .arg(flag("deny-warnings", "Treats warnings as errors"))
        .arg(today())
        .arg(flag("quiet", "Prints problems only").short('q'))
}

fn today() -> Arg {
    Arg::new("today")
        .long("today")
        .value_name("DATE")
        .value_parser(value_parser!(Date))
        .help("The day on which exceptions and approvals have to hold, such as 2026-12-31 [default: today]")
}

fn check() -> Command {
    Command::new("check")
        .about("Says what is wrong with the program, also by its policies, and writes nothing")
        .after_help("Exit codes: 0 no error, 1 errors (with --deny-warnings also warnings), 2 wrong usage.")
        .arg(flag(
            "deep",
            "Also examines the finished documents with the engines that the program was built with",
        ))
        .arg(flag("deny-warnings", "Treats warnings as errors"))
        .arg(today())
        .arg(flag("quiet", "Prints problems only").short('q'))
}

fn diff() -> Command {
    Command::new("diff")
        .about("Says what the program changes: created, changed, replaced, renamed, deleted, and data that would be lost")
        .arg(Arg::new("against").value_name("AGAINST").help(
            "What to compare with: a folder, a template or manifest, or a git revision with its committed output \
             (`main`, `v1.2:deploy/ias.out`) [default: ias.out]",
        ))
        .arg(
            Arg::new("only")
                .long("only")
                .value_name("NAME")
                .action(ArgAction::Append)
                .help("Compares only this stack, chart or other root; a name, path, or glob; may be repeated"),
        )
        .arg(
            Arg::new("format")
                .long("format")
                .value_name("FORMAT")
                .value_parser(["text", "json", "markdown"])
                .help("How differences are written: for people, for programs, or for a pull request"),
        )
        .arg(flag("import-existing-resources", "Counts what one root leaves behind and another makes as taken over"))
        .arg(flag("fail", "Ends with 1 if anything differs"))
        .arg(flag("gate", "Ends with 1 if data would be lost that no approval in the program covers"))
        .arg(today())
        .arg(flag("quiet", "Prints problems only").short('q'))
}

fn graph() -> Command {
    Command::new("graph")
        .about("Draws what uses what, or the construct tree")
        .arg(roots("Only these roots and constructs, and what they use; names, paths, or globs"))
        .arg(flag("resources", "Draws what resources use of each other [default]"))
        .arg(flag("tree", "Draws the construct tree").conflicts_with("resources"))
        .arg(flag("exclusively", "Leaves out what the named ones use"))
        .arg(
            Arg::new("depth")
                .long("depth")
                .value_name("N")
                .value_parser(value_parser!(usize))
                .requires("tree")
                .help("Draws at most so many levels of the tree"),
        )
        .arg(
            Arg::new("format")
                .long("format")
                .value_name("FORMAT")
                .value_parser(["dot", "mermaid", "json"])
                .help("For Graphviz, for Mermaid, or for programs [default: dot]"),
        )
}

fn report() -> Command {
    Command::new("report")
        .about("Writes one HTML page with the tree, resources, references and problems, also of a program with mistakes")
        .arg(
            Arg::new("out")
                .short('o')
                .long("out")
                .value_name("FILE")
                .value_parser(value_parser!(std::path::PathBuf))
                .help("The page; `-` is standard output [default: ias.report.html]"),
        )
        .arg(
            Arg::new("title")
                .long("title")
                .value_name("TEXT")
                .help("What the page is called [default: the name of the program]"),
        )
        .arg(
            Arg::new("source-url")
                .long("source-url")
                .value_name("URL")
                .value_parser(source_url)
                .help("Where source lines can be read, such as `https://example.com/blob/main/{file}#L{line}`"),
        )
        .arg(Arg::new("against").long("against").value_name("AGAINST").help(
            "Also shows what changes against a folder, template, manifest or git revision, as `diff` has it",
        ))
        .arg(today().help("The day on which exceptions and approvals have to hold [default: none ends]"))
        .arg(flag("quiet", "Prints problems only").short('q'))
}

/// An address without a place for the file would be the same for every line.
fn source_url(text: &str) -> Result<String, &'static str> {
    if text.contains("{file}") { Ok(text.to_owned()) } else { Err("it has no `{file}`") }
}

fn ls() -> Command {
    Command::new("ls")
        .visible_alias("list")
        .about("Lists stacks, charts and other roots in the order in which they are deployed")
        .arg(roots("Lists only these, and what they depend on; names, paths, or globs"))
        .arg(flag("exclusively", "Leaves out what the named ones depend on"))
        .arg(flag("long", "Also shows kind, path, file, size and dependencies").short('l'))
        .arg(flag("dependencies", "Also shows what each depends on").short('d'))
        .arg(flag("json", "For programs"))
}

fn tree() -> Command {
    Command::new("tree")
        .about("Shows the construct tree")
        .arg(
            Arg::new("roots")
                .value_name("NAME")
                .help("Only what is below this root or construct; a name or path"),
        )
        .arg(
            Arg::new("depth")
                .long("depth")
                .value_name("N")
                .value_parser(value_parser!(usize))
                .help("Shows at most so many levels"),
        )
        .arg(flag("json", "For programs"))
}

fn explain() -> Command {
    Command::new("explain")
        .about("Explains a code such as IAS0001 or a rule of a policy, or lists all of them")
        .arg(Arg::new("code").value_name("CODE").help("The code, or the id of the rule"))
}

fn import() -> Command {
    let path = value_parser!(std::path::PathBuf);
    Command::new("import")
        .about("Prints a program that builds what a template or manifest has")
        .arg(
            Arg::new("file")
                .value_name("FILE")
                .required(true)
                .value_parser(path.clone())
                .help("The document, as a target that this program was built with has them"),
        )
        .arg(
            Arg::new("out")
                .short('o')
                .long("out")
                .value_name("FILE")
                .value_parser(path)
                .help("Writes the program to a new file [default: standard output]"),
        )
        .arg(flag("quiet", "Prints problems only").short('q'))
        .after_help(
            "The crate of the target must be built with its feature `import`, as in\n  \
             cargo run --features CRATE/import -- import FILE",
        )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(line: &str, expect: &str) {
        let arguments: Vec<OsString> =
            std::iter::once("p").chain(line.split_whitespace()).map(Into::into).collect();
        let parsed =
            parse(&arguments).map(|matches| matches.subcommand_name().unwrap_or_default().to_owned());
        assert_eq!(parsed.unwrap_or_else(|error| error.kind().to_string()), expect, "{line}");
    }

    #[test]
    fn synth_is_the_default() {
        command().debug_assert();
        check("", "synth");
        check("--out ls", "synth");
        check("--out=ls -q", "synth");
        check("-c a=b --deny-warnings", "synth");
        check("-c a=b ls", "ls");
        check("ls -c a=b", "ls");
        check("--color always tree --depth 2", "tree");
        check("synth a b* --exclusively", "synth");
        check("check --deep", "check");
        check("diff main --gate --format markdown", "diff");
        check("diff --format sarif", "one of the values isn't valid for an argument");
        check("graph orders --tree --depth 2 --format mermaid", "graph");
        check("graph --depth 2", "one or more required arguments were not provided");
        check(
            "graph --tree --resources",
            "an argument cannot be used with one or more of the other specified arguments",
        );
        check("report --out page.html", "report");
        check("report --source-url https://example.com/{file}#L{line}", "report");
        check("report --source-url https://example.com", "invalid value for one of the arguments");
        check("snyth", "unrecognized subcommand");
        check("--nothing", "unexpected argument found");
        check("explain --depth 2", "unexpected argument found");
    }
}
