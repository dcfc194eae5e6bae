//! Running aspects until nothing changes.

use crate::diagnostic::{Diagnostic, codes};
use crate::tree::Node;

const ROUNDS: usize = 100;

/// Lets every aspect visit every node of its scope once, also nodes that aspects add.
pub(super) fn run(node: &Node) {
    for _ in 0..ROUNDS {
        let mut order: Vec<_> = {
            let tree = node.lock();
            let waiting =
                tree.aspects.iter().enumerate().filter(|(_, one)| (one.seen as usize) < tree.entries.len());
            waiting.map(|(at, one)| (one.priority, tree.chain(one.scope).count(), at)).collect()
        };
        if order.is_empty() {
            return;
        }
        order.sort_unstable();
        for (_, _, at) in order {
            visit(node, at);
        }
    }
    let message = format!("aspects still add constructs after {ROUNDS} rounds");
    let hint = "let the aspect leave alone what it made itself";
    node.report(Diagnostic::error(&codes::ENDLESS_ASPECTS, message).hint(hint));
}

/// One round of one aspect over what it has not seen yet.
fn visit(node: &Node, at: usize) {
    let (aspect, fresh) = {
        let mut tree = node.lock();
        let (aspect, scope, seen) = {
            let one = &tree.aspects[at];
            (one.aspect.clone(), one.scope, one.seen)
        };
        let fresh: Vec<u32> = tree.walk(scope).filter(|&index| index >= seen).collect();
        tree.aspects[at].seen = u32::try_from(tree.entries.len()).unwrap_or(u32::MAX);
        (aspect, fresh)
    };
    for index in fresh {
        aspect.visit(&node.sibling_handle(index)); // No lock is held here.
    }
}
