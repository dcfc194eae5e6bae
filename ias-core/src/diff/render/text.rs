//! For a terminal.

use super::{count, value};
use crate::diff::{Change, Diff, Effect, Impact, RootDiff, Standing, Table};

/// A style of a terminal, as its number in an escape sequence.
#[derive(Clone, Copy)]
enum Style {
    Strong = 1,
    Faint = 2,
    Red = 31,
    Green = 32,
    Yellow = 33,
}

/// The diff for people: losses first, then permissions and exposure, then every element.
pub fn text(diff: &Diff, colour: bool) -> String {
    let mut printer = Printer { out: String::new(), colour };
    printer.losses(diff);
    for root in diff.roots.iter().filter(|root| root.impact != Impact::NoChange) {
        printer.root(root);
    }
    printer.unused(diff);
    printer.out.push_str(&count::summary(diff));
    printer.out.push('\n');
    printer.out
}

struct Printer {
    out: String,
    colour: bool,
}

impl Printer {
    fn paint(&self, style: Style, text: &str) -> String {
        if self.colour { format!("\x1b[{}m{text}\x1b[0m", style as u8) } else { text.to_owned() }
    }

    fn line(&mut self, text: &str) {
        self.out.push_str(text);
        self.out.push('\n');
    }

    fn losses(&mut self, diff: &Diff) {
        let losses = count::losses(diff);
        let unknown: Vec<&RootDiff> = diff.roots.iter().filter(|root| root.unknown).collect();
        if losses.is_empty() && unknown.is_empty() {
            return;
        }
        self.line(&self.paint(Style::Red, "Data would be lost"));
        for (root, change) in losses {
            let sign = if change.is_unapproved_loss() {
                self.paint(Style::Red, "✗")
            } else {
                self.paint(Style::Green, "✓")
            };
            let (what, reasons) = (count::loss(change), count::reasons(change));
            let because = if reasons.is_empty() {
                String::new()
            } else {
                format!(" because of {}", reasons.join(", "))
            };
            self.line(&format!("  {sign} {} {} in {root}: {what}{because}", change.type_name, change.name));
            let standing = match &change.standing {
                None => "nothing approves it".to_owned(),
                Some(Standing::Approved { approval }) => {
                    format!(
                        "approved by {} until {}: {}",
                        approval.approver, approval.expires, approval.reason
                    )
                }
                Some(Standing::Expired { approval }) => {
                    format!("the approval by {} ended on {}", approval.approver, approval.expires)
                }
                Some(Standing::OfAnotherChange { approval }) => {
                    format!("the approval by {} is of another change", approval.approver)
                }
            };
            self.line(&format!("      {standing}"));
        }
        for root in unknown {
            let sign = self.paint(Style::Red, "✗");
            let (kind, name) = (&root.kind, &root.name);
            self.line(&format!(
                "  {sign} {kind} {name}: deleted; nothing in this program knows what it held"
            ));
        }
        self.line("");
    }

    fn root(&mut self, root: &RootDiff) {
        let what = match root.impact {
            Impact::WillCreate => " (created)",
            Impact::WillDestroy => " (deleted)",
            _ => "",
        };
        self.line(&format!("{} {}{what}", root.kind, self.paint(Style::Strong, &root.name)));
        for table in &root.comparison.tables {
            self.table(table);
        }
        for change in &root.comparison.changes {
            self.change(change);
        }
        self.line("");
    }

    fn table(&mut self, table: &Table) {
        self.line(&format!("  {}", self.paint(Style::Strong, table.title)));
        let mut rows: Vec<Vec<String>> =
            vec![table.columns.iter().map(|&column| column.to_owned()).collect()];
        rows.extend(table.rows.iter().map(|row| row.cells.clone()));
        let width = |at: usize| rows.iter().filter_map(|row| Some(row.get(at)?.chars().count())).max();
        let widths: Vec<usize> = (0..table.columns.len()).map(|at| width(at).unwrap_or_default()).collect();
        for (n, row) in rows.iter().enumerate() {
            let cells: Vec<String> =
                row.iter().zip(&widths).map(|(cell, &width)| format!("{cell:<width$}")).collect();
            let cells = cells.join("  ");
            let line = match n.checked_sub(1).and_then(|n| table.rows.get(n)) {
                None => self.paint(Style::Faint, &format!("    {}", cells.trim_end())),
                Some(row) => {
                    let (sign, style) = if row.added { ("+", Style::Green) } else { ("-", Style::Red) };
                    let style = if row.widens { Style::Red } else { style };
                    let wide = if row.widens { "  ! wider" } else { "" };
                    self.paint(style, &format!("  {sign} {}{wide}", cells.trim_end()))
                }
            };
            self.line(&line);
        }
    }

    fn change(&mut self, change: &Change) {
        let (sign, style) = match change.impact {
            _ if change.renamed.is_some() => ("[→]", Style::Red),
            Impact::NoChange => ("[ ]", Style::Faint),
            Impact::WillUpdate => ("[~]", Style::Yellow),
            Impact::WillCreate | Impact::WillImport => ("[+]", Style::Green),
            Impact::WillOrphan => ("[o]", Style::Yellow),
            Impact::MayReplace | Impact::WillReplace => ("[±]", Style::Red),
            Impact::WillDestroy => ("[-]", Style::Red),
        };
        let mut head = format!("  {} {}", self.paint(style, sign), change.type_name);
        head.push_str(if change.type_name.is_empty() { &change.section } else { "" });
        head.push_str(&format!(" {}", self.paint(Style::Strong, &change.name)));
        let own = change.path.as_ref().filter(|path| **path != change.name);
        head.extend(own.map(|path| self.paint(Style::Faint, &format!(" {path}"))));
        head.push_str(match change.impact {
            Impact::WillReplace if change.renamed.is_some() => " renamed",
            Impact::WillReplace => " replaced",
            Impact::MayReplace => " may be replaced",
            Impact::WillOrphan => " orphaned",
            Impact::WillImport => " imported",
            _ => "",
        });
        head.push_str(if change.costs { " (changes the price)" } else { "" });
        head.extend(change.place.as_ref().map(|place| self.paint(Style::Faint, &format!("  {place}"))));
        self.line(&head);
        if let Some(renamed) = &change.renamed {
            self.line(&format!("      was {}", renamed.from));
            if let Some(keep) = &renamed.keep {
                self.line(&format!("      keep it with {}", self.paint(Style::Green, &keep.to_string())));
            }
        }
        for note in &change.notes {
            self.line(&format!("      note: {note}"));
        }
        if matches!(change.impact, Impact::WillCreate | Impact::WillDestroy | Impact::WillOrphan) {
            return;
        }
        for entry in &change.entries {
            let mut line = format!("      {}: {}", entry.shown_path(), value::change(entry));
            let inside = value::inside(entry);
            if !inside.is_empty() {
                line = format!("      {}:", entry.shown_path());
            }
            let remarks = value::remarks(entry);
            if !remarks.is_empty() {
                let style = if entry.effect >= Effect::MayReplace { Style::Red } else { Style::Faint };
                line.push_str(&self.paint(style, &format!(" ({})", remarks.join(", "))));
            }
            let own = entry.place.as_ref().filter(|place| Some(*place) != change.place.as_ref());
            line.extend(own.map(|place| self.paint(Style::Faint, &format!("  {place}"))));
            self.line(&line);
            for inner in &inside {
                self.line(&format!("        {}: {}", inner.shown_path(), value::change(inner)));
            }
        }
    }

    fn unused(&mut self, diff: &Diff) {
        for approval in &diff.unused_approvals {
            let (element, approver) = (&approval.element, &approval.approver);
            let word = approval.loss.word();
            self.line(&format!(
                "note: the approval by {approver} that `{element}` is {word} approves nothing here, and can go"
            ));
        }
    }
}
