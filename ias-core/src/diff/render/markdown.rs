//! For the comment of a pull request.

use super::{count, value};
use crate::diff::{Change, Diff, Impact, RootDiff, Standing, Table};

/// The most changes of one root that are written out.
const WRITTEN: usize = 100;

/// The most bytes that are written out; what is beyond is counted. GitHub refuses comments of more than 65,536 characters.
const LONGEST: usize = 50_000;

/// The diff as Markdown: a summary, losses, tables of permissions and exposure, and the elements of each root folded away.
pub fn markdown(diff: &Diff) -> String {
    let mut out = format!("### Infrastructure changes\n\n{}\n", count::summary(diff));
    losses(diff, &mut out);
    let changed = || diff.roots.iter().filter(|root| root.impact != Impact::NoChange);
    let shown = changed().take_while(|root| {
        let fits = out.len() < LONGEST;
        if fits {
            one_root(root, &mut out);
        }
        fits
    });
    let rest = changed().count() - shown.count();
    if rest > 0 {
        out.push_str(&format!("\nand {rest} more stacks, charts and other roots\n"));
    }
    for approval in &diff.unused_approvals {
        out.push_str(&format!(
            "\n> The approval by {} that {} is {} approves nothing here, and can go.\n",
            escaped(&approval.approver),
            code(&approval.element),
            approval.loss.word()
        ));
    }
    out
}

fn losses(diff: &Diff, out: &mut String) {
    let losses = count::losses(diff);
    let unknown: Vec<&RootDiff> = diff.roots.iter().filter(|root| root.unknown).collect();
    if losses.is_empty() && unknown.is_empty() {
        return;
    }
    out.push_str("\n> [!CAUTION]\n> **Data would be lost**\n>\n> | | element | what happens | because of | approval |\n> |---|---|---|---|---|\n");
    let (all, mut written) = (losses.len(), 0);
    for (root, change) in losses {
        // A part of the room is for what else changes.
        if out.len() > LONGEST / 2 {
            break;
        }
        written += 1;
        let sign = if change.is_unapproved_loss() { "❌" } else { "✅" };
        let reasons: Vec<String> = count::reasons(change).iter().map(|path| code(path)).collect();
        let standing = match &change.standing {
            None => "none".to_owned(),
            Some(Standing::Approved { approval }) => {
                format!(
                    "{} until {}: {}",
                    escaped(&approval.approver),
                    approval.expires,
                    escaped(&approval.reason)
                )
            }
            Some(Standing::Expired { approval }) => {
                format!("{}, ended on {}", escaped(&approval.approver), approval.expires)
            }
            Some(Standing::OfAnotherChange { approval }) => {
                format!("{}, of another change", escaped(&approval.approver))
            }
        };
        let element = format!("{} {} in {}", code(&change.type_name), code(&change.name), code(root));
        let what = count::loss(change);
        out.push_str(&format!("> | {sign} | {element} | {what} | {} | {standing} |\n", reasons.join(", ")));
    }
    if all > written {
        out.push_str(&format!("> | | and {} more | | | |\n", all - written));
    }
    for root in unknown {
        let (kind, name) = (escaped(&root.kind), code(&root.name));
        out.push_str(&format!("> | ❌ | {kind} {name} | deleted | | nothing knows what it held |\n"));
    }
}

fn one_root(root: &RootDiff, out: &mut String) {
    let what = match root.impact {
        Impact::WillCreate => ", created",
        Impact::WillDestroy => ", deleted",
        _ => "",
    };
    out.push_str(&format!("\n#### {} {}{what}\n", root.kind, code(&root.name)));
    root.comparison.tables.iter().for_each(|one| table(one, out));
    let changes = &root.comparison.changes;
    let count = changes.len();
    out.push_str(&format!(
        "\n<details><summary>{count} element{}</summary>\n\n",
        if count == 1 { "" } else { "s" }
    ));
    out.push_str("| | element | construct | what differs |\n|---|---|---|---|\n");
    let mut written = 0;
    for change in changes.iter().take(WRITTEN) {
        let row = row(change);
        if out.len() + row.len() > LONGEST {
            break;
        }
        out.push_str(&row);
        written += 1;
    }
    if count > written {
        out.push_str(&format!("| | and {} more | | |\n", count - written));
    }
    out.push_str("\n</details>\n");
}

fn row(change: &Change) -> String {
    let what = if change.renamed.is_some() { "renamed" } else { change.impact.shown() };
    let bold = matches!(change.impact, Impact::MayReplace | Impact::WillReplace | Impact::WillDestroy);
    let what = if bold { format!("**{what}**") } else { what.to_owned() };
    let kind = if change.type_name.is_empty() { &change.section } else { &change.type_name };
    let construct = change.path.as_deref().map(code).unwrap_or_default();
    let place = change.place.as_ref().map(|place| format!("<br>{place}")).unwrap_or_default();
    let mut lines: Vec<String> = Vec::new();
    if let Some(renamed) = &change.renamed {
        lines.push(format!("was {}", code(&renamed.from)));
        lines.extend(renamed.keep.as_ref().map(|keep| format!("keep it with {}", code(&keep.to_string()))));
    }
    lines.extend(change.notes.iter().map(|note| escaped(note)));
    if !matches!(change.impact, Impact::WillCreate | Impact::WillDestroy | Impact::WillOrphan) {
        for entry in &change.entries {
            let inside = value::inside(entry);
            let mut line = code(&entry.shown_path());
            if inside.is_empty() {
                line = format!("{line}: {}", code(&value::change(entry)));
            }
            let remarks = value::remarks(entry);
            if !remarks.is_empty() {
                line.push_str(&format!(" ({})", escaped(&remarks.join(", "))));
            }
            lines.push(line);
            lines.extend(
                inside
                    .iter()
                    .map(|inner| format!("· {}: {}", code(&inner.shown_path()), code(&value::change(inner)))),
            );
        }
    }
    let price = if change.costs { "<br>changes the price" } else { "" };
    let (name, kind) = (code(&change.name), code(kind));
    format!("| {what}{price} | {kind} {name} | {construct}{place} | {} |\n", lines.join("<br>"))
}

fn table(table: &Table, out: &mut String) {
    out.push_str(&format!(
        "\n**{}**\n\n| | {} | |\n|---|{}---|\n",
        table.title,
        table.columns.join(" | "),
        "---|".repeat(table.columns.len())
    ));
    let mut written = 0;
    for row in &table.rows {
        let sign = if row.added { "+" } else { "−" };
        let cells: Vec<String> = row.cells.iter().map(|cell| escaped(cell)).collect();
        let wide = if row.widens { "⚠️ wider" } else { "" };
        let line = format!("| {sign} | {} | {wide} |\n", cells.join(" | "));
        if out.len() + line.len() > LONGEST {
            break;
        }
        out.push_str(&line);
        written += 1;
    }
    if table.rows.len() > written {
        let rest = table.rows.len() - written;
        out.push_str(&format!("| | and {rest} more{} | |\n", " |".repeat(table.columns.len() - 1)));
    }
}

/// Text of others between marks of code, which nothing in it can end; `|` would end the cell.
fn code(text: &str) -> String {
    if text.is_empty() {
        return String::new();
    }
    let text = text.replace('|', "\\|").replace('\n', " ");
    let longest = text.split(|sign| sign != '`').map(str::len).max().unwrap_or_default();
    let fence = "`".repeat(longest + 1);
    let pad = if text.starts_with('`') || text.ends_with('`') { " " } else { "" };
    format!("{fence}{pad}{text}{pad}{fence}")
}

/// Text of others that shows as it is.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for sign in text.chars() {
        match sign {
            '\n' => out.push(' '),
            '<' => out.push_str("&lt;"),
            '*' | '_' | '`' | '|' | '[' | ']' | '#' | '\\' => out.extend(['\\', sign]),
            sign => out.push(sign),
        }
    }
    out
}
