//! Order and cycles.

use super::link::{Edge, Graph, Why};
use super::{Frozen, Report};
use crate::diagnostic::{Diagnostic, codes};

/// Puts the roots into an order in which each comes after those it needs, and reports every circle, between roots and
/// between the items of a root.
pub(super) fn order(frozen: &mut Frozen, graph: &Graph, report: &mut Report) -> Vec<usize> {
    for (root, edges) in graph.items.iter().enumerate() {
        let edges: Vec<&Edge> = edges.iter().collect();
        if let Err(circle) = sort(frozen.roots[root].items.len(), &edges) {
            let name = |at: usize| frozen.roots[root].items[at].index;
            report.add(name(circle[0].from), cycle(frozen, &circle, &name));
        }
    }
    let inner = inner(frozen, &graph.roots);
    let edges: Vec<&Edge> = graph.roots.iter().chain(&inner).collect();
    for edge in &edges {
        let depends_on = &mut frozen.roots[edge.from].depends_on;
        if !depends_on.contains(&edge.to) {
            depends_on.push(edge.to);
        }
    }
    frozen.roots.iter_mut().for_each(|root| root.depends_on.sort_unstable());
    match sort(frozen.roots.len(), &edges) {
        Ok(order) => order,
        Err(circle) => {
            let name = |at: usize| frozen.roots[at].index;
            report.add(name(circle[0].from), cycle(frozen, &circle, &name));
            (0..frozen.roots.len()).collect()
        }
    }
}

/// Roots that come after those of their kind directly inside them, unless one of these needs them.
fn inner(frozen: &Frozen, edges: &[Edge]) -> Vec<Edge> {
    let mut added: Vec<Edge> = Vec::new();
    for (to, root) in frozen.roots.iter().enumerate() {
        let Some(from) = root.parent else { continue };
        let outer = &frozen.roots[from];
        if outer.target.kind() != root.target.kind() || !outer.target.follows_inner() {
            continue;
        }
        // What the inner root leads to.
        let (mut reached, mut open) = (vec![false; frozen.roots.len()], vec![to]);
        while let Some(at) = open.pop() {
            if !std::mem::replace(&mut reached[at], true) {
                open.extend(edges.iter().chain(&added).filter(|edge| edge.from == at).map(|edge| edge.to));
            }
        }
        if !reached[from] {
            let place = frozen.app().lock().place(root.index);
            added.push(Edge { from, to, why: Why::Asked(place) });
        }
    }
    added
}

/// A depth-first order of `count` things, the smallest first where there is a choice; or the edges of a circle.
fn sort<'a>(count: usize, edges: &[&'a Edge]) -> Result<Vec<usize>, Vec<&'a Edge>> {
    if edges.is_empty() {
        return Ok((0..count).collect());
    }
    let mut out: Vec<Vec<&'a Edge>> = vec![Vec::new(); count];
    for &edge in edges {
        out[edge.from].push(edge);
    }
    out.iter_mut().for_each(|edges| edges.sort_by_key(|edge| edge.to));
    let mut done = vec![false; count];
    let mut open = vec![false; count];
    let mut order = Vec::with_capacity(count);
    for start in 0..count {
        if done[start] {
            continue;
        }
        open[start] = true;
        let mut way: Vec<(usize, usize)> = vec![(start, 0)]; // A thing, and how many of its edges were followed.
        while let Some(&mut (at, ref mut followed)) = way.last_mut() {
            let Some(&edge) = out[at].get(*followed) else {
                (done[at], open[at]) = (true, false);
                order.push(at);
                way.pop();
                continue;
            };
            *followed += 1;
            if open[edge.to] {
                let begin = way.iter().position(|&(on_the_way, _)| on_the_way == edge.to).unwrap_or_default();
                return Err(way[begin..].iter().map(|&(at, followed)| out[at][followed - 1]).collect());
            }
            if !done[edge.to] {
                open[edge.to] = true;
                way.push((edge.to, 0));
            }
        }
    }
    Ok(order)
}

fn cycle(frozen: &Frozen, circle: &[&Edge], name: &dyn Fn(usize) -> u32) -> Diagnostic {
    let tree = frozen.app().lock();
    let mut way: Vec<String> = circle.iter().map(|edge| tree.path(name(edge.from))).collect();
    way.extend(circle.first().map(|edge| tree.path(name(edge.from))));
    let message = format!("these depend on each other in a circle: {}", way.join(" -> "));
    let hint = "take one of these dependencies out, or move what both need into a third construct";
    let problem = Diagnostic::error(&codes::CYCLE, message).hint(hint);
    circle.iter().fold(problem, |problem, edge| {
        let (from, to) = (tree.path(name(edge.from)), tree.path(name(edge.to)));
        match &edge.why {
            Why::Asked(place) => {
                problem.related(place.clone(), format!("`{from}` is made to depend on `{to}` here"))
            }
            Why::Uses { user, attribute, of } => {
                let (user_path, of_path) = (tree.path(*user), tree.path(*of));
                let what = attribute
                    .as_deref()
                    .map_or_else(|| "a reference to".to_owned(), |name| format!("`{name}` of"));
                let place = tree.place(*user);
                problem.related(place, format!("`{user_path}` uses {what} `{of_path}`"))
            }
        }
    })
}
