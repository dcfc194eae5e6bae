//! For programs.

use serde_json::{Map, Value as Json, json};

use crate::diagnostic::Place;
use crate::diff::{Approval, Change, Diff, Entry, RootDiff, Standing, Table, pointer};

/// The diff as JSON: every root with its elements, each with its impact in the words of `cdk diff` (`WILL_REPLACE`), and an
/// entry for each thing that differs.
pub fn json(diff: &Diff) -> String {
    let document = json!({
        "version": 1,
        "against": diff.against,
        "roots": diff.roots.iter().map(root).collect::<Vec<_>>(),
        "unusedApprovals": diff.unused_approvals.iter().map(approval).collect::<Vec<_>>(),
        "unapprovedLosses": diff.unapproved_losses(),
    });
    format!("{document:#}\n")
}

fn root(root: &RootDiff) -> Json {
    let mut map = Map::new();
    map.insert("name".into(), json!(root.name));
    map.insert("kind".into(), json!(root.kind));
    map.insert("path".into(), json!(root.path));
    map.insert("impact".into(), json!(root.impact.word()));
    if root.unknown {
        map.insert("unknown".into(), json!(true));
    }
    map.insert("unchanged".into(), json!(root.comparison.unchanged));
    map.insert("changes".into(), root.comparison.changes.iter().map(change).collect());
    map.insert("tables".into(), root.comparison.tables.iter().map(table).collect());
    Json::Object(map)
}

fn change(change: &Change) -> Json {
    let mut map = Map::new();
    map.insert("section".into(), json!(change.section));
    map.insert("name".into(), json!(change.name));
    map.insert("type".into(), json!(change.type_name));
    map.insert("impact".into(), json!(change.impact.word()));
    let mut optional = |key: &str, value: Option<Json>| {
        map.extend(value.map(|value| (key.to_owned(), value)));
    };
    optional("path", change.path.as_ref().map(|path| json!(path)));
    optional("place", change.place.as_ref().map(place));
    let renamed = change.renamed.as_ref();
    optional("renamedFrom", renamed.map(|renamed| json!(renamed.from)));
    optional("keepWith", renamed.and_then(|renamed| Some(json!(renamed.keep.as_ref()?.to_string()))));
    optional("loses", change.loses.map(|loss| json!(loss.word())));
    optional("approval", change.standing.as_ref().map(standing));
    optional("changesPrice", change.costs.then(|| json!(true)));
    optional("notes", (!change.notes.is_empty()).then(|| json!(change.notes)));
    map.insert("entries".into(), change.entries.iter().map(entry).collect());
    Json::Object(map)
}

fn entry(entry: &Entry) -> Json {
    let mut map = Map::new();
    map.insert("path".into(), json!(entry.shown_path()));
    map.insert("pointer".into(), json!(pointer(&entry.path)));
    map.insert("impact".into(), json!(crate::diff::Impact::from(entry.effect).word()));
    let mut optional = |key: &str, value: Option<Json>| {
        map.extend(value.map(|value| (key.to_owned(), value)));
    };
    optional("before", entry.before.clone());
    optional("after", entry.after.clone());
    let because = entry.because.as_ref().map(|cause| {
        let mut map = Map::new();
        map.insert("name".into(), json!(cause.name));
        map.insert("impact".into(), json!(cause.impact.word()));
        map.extend(cause.path.as_ref().map(|path| ("path".to_owned(), json!(path))));
        map.extend(cause.place.as_ref().map(|at| ("place".to_owned(), place(at))));
        Json::Object(map)
    });
    optional("because", because);
    optional("changesPrice", entry.costs.then(|| json!(true)));
    optional("place", entry.place.as_ref().map(place));
    Json::Object(map)
}

fn table(table: &Table) -> Json {
    let rows = table.rows.iter().map(|row| {
        let cells =
            table.columns.iter().zip(&row.cells).map(|(&column, cell)| (column.to_owned(), json!(cell)));
        let mut map: Map<String, Json> = cells.collect();
        map.insert("element".into(), json!(row.element));
        map.insert("added".into(), json!(row.added));
        map.insert("widens".into(), json!(row.widens));
        Json::Object(map)
    });
    json!({ "title": table.title, "rows": rows.collect::<Vec<_>>() })
}

fn standing(standing: &Standing) -> Json {
    let (word, of) = match standing {
        Standing::Approved { approval } => ("approved", approval),
        Standing::Expired { approval } => ("expired", approval),
        Standing::OfAnotherChange { approval } => ("of another change", approval),
    };
    json!({ "standing": word, "approval": approval(of) })
}

fn approval(approval: &Approval) -> Json {
    json!({
        "element": approval.element,
        "loss": approval.loss.word(),
        "because": approval.because,
        "reason": approval.reason,
        "approver": approval.approver,
        "expires": approval.expires.to_string(),
    })
}

fn place(place: &Place) -> Json {
    json!({ "file": place.file(), "line": place.line, "column": place.column })
}
