//! `graph`: the construct tree, or what uses what, for tools that draw.

use super::{Outcome, Run, selection};
use crate::graph::{Format, Graph};
use crate::overview::{Overview, survey};
use crate::synth::SynthOptions;

impl Run<'_, '_> {
    pub(super) fn graph(self) -> Outcome {
        let format = match self.arguments.get_one::<String>("format").map(String::as_str) {
            Some("mermaid") => Format::Mermaid,
            Some("json") => Format::Json,
            _ => Format::Dot,
        };
        let named: Vec<String> = self.names().into_iter().map(str::to_owned).collect();
        let (tree, exclusively) = (self.flag("tree"), self.flag("exclusively"));
        let depth = self.arguments.get_one::<usize>("depth").copied().unwrap_or(usize::MAX);
        let Run { output, program, inputs, .. } = self;
        let overview = match overview(program, &inputs) {
            Ok(overview) => overview,
            Err(found) => {
                output.findings(&found, "");
                return Outcome::Findings;
            }
        };
        let patterns: Vec<&str> = named.iter().map(String::as_str).collect();
        let kept = match selection::constructs(&overview, &patterns) {
            Ok(kept) => kept,
            Err(unmatched) => {
                output.refuse(&unmatched.message, unmatched.hint.as_deref());
                return Outcome::Refused;
            }
        };
        let graph = if tree {
            Graph::tree(&overview, &kept, depth)
        } else if exclusively {
            Graph::resources(&overview, &kept)
        } else {
            Graph::resources(&overview, &with_needed(&overview, kept))
        };
        output.print(&graph.write(format));
        Outcome::Fine
    }
}

/// The overview of a program without errors: that of another one would leave things out.
fn overview(program: super::Program<'_>, inputs: &crate::Inputs) -> Result<Overview, crate::Diagnostics> {
    let (app, unused) = Run::build(program, inputs)?;
    let (overview, _) = survey(&app, &SynthOptions::new().allow_missing(true));
    std::mem::forget(app);
    if overview.found.has_errors() || !unused.is_empty() {
        let errors = if overview.found.has_errors() { overview.found } else { crate::Diagnostics::default() };
        return Err(errors.into_iter().chain(unused).collect());
    }
    Ok(overview)
}

/// Also what the kept ones use or come after.
fn with_needed(overview: &Overview, mut kept: Vec<bool>) -> Vec<bool> {
    let construct = |resource: usize| overview.resources[resource].construct;
    let mut open: Vec<usize> = (0..overview.resources.len())
        .filter(|&at| kept[construct(at)] && !overview.resources[at].added)
        .collect();
    while let Some(at) = open.pop() {
        // Edges are sorted by user.
        let first = overview.edges.partition_point(|edge| edge.from < at);
        for edge in overview.edges[first..].iter().take_while(|edge| edge.from == at) {
            if !std::mem::replace(&mut kept[construct(edge.to)], true) {
                open.push(edge.to);
            }
        }
    }
    kept
}
