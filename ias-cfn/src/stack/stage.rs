//! Stages: the roots of one environment.

use ias_core::{Construct, Node};

/// The stacks and charts of one environment, whose names it prefixes: `prod-Network`, `prod-Orders`.
///
/// ```
/// use ias_aws::{Stack, StackProps, Stage};
/// use ias_core::App;
///
/// let app = App::new();
/// let prod = Stage::new(&app, "prod");
/// assert_eq!(Stack::new(&prod, "Network", StackProps::new()).name(), "prod-Network");
/// ```
#[derive(Clone, Debug, Construct)]
pub struct Stage {
    node: Node,
}

impl Stage {
    /// Defines a stage.
    #[track_caller]
    pub fn new(scope: &dyn Construct, id: &str) -> Stage {
        scope.node().define(id, |node| Stage::on(&node))
    }

    /// Makes a stage of a node that is being defined, for components that are a stage themselves.
    #[track_caller]
    pub fn on(node: &Node) -> Stage {
        // Stacks name themselves while the stage is being built, so they find it by what they inherit.
        let id = node.id();
        let name = match Stage::around(node) {
            Some(outer) => format!("{}-{id}", outer.name),
            None => id,
        };
        node.set_context(MARK, serde_json::json!([name, node.path()]));
        Stage { node: node.clone() }
    }

    /// The innermost stage around a node.
    pub(crate) fn around(node: &Node) -> Option<Around> {
        let (name, path) = node.context_as(MARK)?;
        Some(Around { name, path })
    }
}

/// What a stack needs to know of the stage around it.
pub(crate) struct Around {
    /// The ids of the stages, joined with `-`.
    pub(crate) name: String,
    path: String,
}

impl Around {
    /// The path of a construct below the stage.
    pub(crate) fn path_below<'a>(&self, path: &'a str) -> &'a str {
        path.strip_prefix(&self.path).map_or(path, |rest| rest.trim_start_matches('/'))
    }
}

const MARK: &str = "ias:stage";
