//! Which losses the program approves.

use super::{Approval, Change, Entry, Loss, RootDiff};
use crate::date::Date;
use crate::tree::Node;

/// What the program says about a loss.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Standing {
    /// This approves it.
    Approved {
        /// The approval.
        approval: Approval,
    },
    /// An approval fits, but its last day is over.
    Expired {
        /// The approval.
        approval: Approval,
    },
    /// An approval is of another change of this element: because of other properties, or another loss.
    OfAnotherChange {
        /// The approval.
        approval: Approval,
    },
}

/// An approval and the path of the construct that it was given at.
pub(super) type Given = (String, Approval);

/// All approvals of a program, in the order of their constructs.
pub(super) fn given(node: &Node) -> Vec<Given> {
    let tree = node.lock();
    let with = (0..).zip(&tree.entries).filter_map(|(index, entry)| Some((index, entry.extra.as_ref()?)));
    with.flat_map(|(index, extra)| {
        let path = tree.path(index);
        extra.approvals.iter().map(move |approval| (path.clone(), approval.clone()))
    })
    .collect()
}

/// Says of every loss how it stands, and gives back the approvals that approve nothing.
pub(super) fn settle(roots: &mut [RootDiff], given: Vec<Given>, today: Option<Date>) -> Vec<Approval> {
    let mut used = vec![false; given.len()];
    for root in roots {
        for change in root.comparison.changes.iter_mut().filter(|change| change.loses.is_some()) {
            let fits = |(scope, approval): &Given| {
                in_scope(scope, &root.path) && names(approval, &root.path, change)
            };
            let mut standing = None;
            for (at, (_, approval)) in given.iter().enumerate().filter(|(_, one)| fits(one)) {
                let approval = approval.clone();
                used[at] = true;
                if !covers(&approval, change) {
                    standing.get_or_insert(Standing::OfAnotherChange { approval });
                } else if today.is_some_and(|today| today > approval.expires) {
                    standing = Some(Standing::Expired { approval });
                } else {
                    standing = Some(Standing::Approved { approval });
                    break;
                }
            }
            change.standing = standing;
        }
    }
    given.into_iter().zip(used).filter(|(_, used)| !used).map(|((_, approval), _)| approval).collect()
}

/// Whether a root stands at, below or around a construct.
fn in_scope(scope: &str, root: &str) -> bool {
    let within = |path: &str, of: &str| {
        of.is_empty() || path.strip_prefix(of).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    };
    within(root, scope) || within(scope, root)
}

fn names(approval: &Approval, root: &str, change: &Change) -> bool {
    let element = &*approval.element;
    let path = change.path.as_deref();
    let old = change.renamed.as_ref();
    element == change.name
        || old.is_some_and(|old| old.from == element || old.path.as_deref() == Some(element))
        || path.is_some_and(|path| path == element || format!("{root}/{path}") == element)
}

/// Whether an approval is of this very change.
fn covers(approval: &Approval, change: &Change) -> bool {
    if Some(approval.loss) != change.loses {
        return false;
    }
    if approval.loss != Loss::Replaced {
        return true;
    }
    let within = |path: &str, of: &str| {
        path.strip_prefix(of).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
    };
    let mut reasons = change.reasons().map(Entry::shown_path);
    reasons.all(|reason| approval.because.iter().any(|because| within(&reason, because)))
}
