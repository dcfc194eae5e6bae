//! `explain`: the page of a code or of a rule, or all of them.

use super::output::{Style, table};
use super::{Outcome, Run};
use crate::diagnostic::{Code, by_id, codes};
use crate::nearest::nearest;
use crate::tree::{App, Construct as _};

impl Run<'_, '_> {
    pub(super) fn explain(self) -> Outcome {
        let wanted = self.arguments.get_one::<String>("code").cloned();
        let find = |all: &[&'static Code]| {
            let id = wanted.as_deref()?;
            all.iter().copied().find(|code| code.id.eq_ignore_ascii_case(id))
        };
        let Run { output, program, inputs, .. } = self;
        let mut all: Vec<&'static Code> = codes::ALL.to_vec();
        let mut found = find(&all);
        if found.is_none() {
            // The targets of the app have codes of their own. A program that cannot be built has none to offer.
            if let Ok(app) = program(&inputs) {
                all.extend(of_targets(&app));
                all.extend(app.node().policy_codes());
                all = by_id(all);
            }
            found = find(&all);
        }
        match (found, wanted) {
            (Some(code), _) => {
                let heading = output.paint(Style::Strong, &format!("{}: {}", code.id, code.title));
                output.print(&format!("{heading}\n\n{}\n", code.text()));
                Outcome::Fine
            }
            (None, None) => {
                let rows: Vec<_> =
                    all.iter().map(|code| vec![code.id.to_owned(), code.title.to_owned()]).collect();
                let lines: Vec<String> = table(&rows).iter().map(|row| row.join("  ")).collect();
                output.print(&format!("{}\n", lines.join("\n")));
                Outcome::Fine
            }
            (None, Some(id)) => {
                let hint = match nearest(&id, all.iter().map(|code| code.id)) {
                    Some(near) => format!("did you mean `{near}`?"),
                    None => "`explain` without a code lists all codes".to_owned(),
                };
                output.refuse(&format!("there is no code `{id}`"), Some(&hint));
                Outcome::Refused
            }
        }
    }
}

fn of_targets(app: &App) -> Vec<&'static Code> {
    let targets: Vec<_> = {
        let tree = app.node().lock();
        tree.entries.iter().filter_map(|entry| entry.extra.as_ref()?.target.clone()).collect()
    };
    targets.iter().flat_map(|target| target.codes()).copied().collect()
}
