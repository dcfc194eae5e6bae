//! What a component shows to the rest of its stack.

use std::collections::{BTreeMap, BTreeSet};

use ias_core::testing::masked;
use serde_json::{Map, Value as Json, json};

use super::Template;
use super::references;
use super::template::type_of;

impl Template {
    /// What a component shows to the rest of its stack, for a snapshot that its internals do not break.
    ///
    /// The component is named by its path below the app. Inside it is every resource at or below that path. Shown are:
    ///
    /// - `root`: its main resources, which are those at the path itself and its children `Resource` and `Default`: logical
    ///   id and type;
    /// - `exposes`: which attributes of which resources inside (logical id and type) the rest of the stack reads;
    /// - `needs`: what the inside reads of resources outside, as `LogicalId.Attribute`;
    /// - `outputs`: the outputs of the stack that read something inside, in full.
    ///
    /// Properties and all other resources inside are not shown: they are for the tests of the crate that the component
    /// comes from.
    ///
    /// # Panics
    ///
    /// If nothing in the template was made at or below the path.
    #[track_caller]
    pub fn boundary_of(&self, component: &str) -> Json {
        let inside = self.inside(component);
        let bodies: BTreeMap<&str, &Json> = self.section("Resources").collect();
        let (mut exposes, mut needs) = (BTreeMap::<&str, BTreeSet<String>>::new(), BTreeSet::new());
        for (&id, body) in &bodies {
            let own = inside.contains(id);
            let mut read = |other: &'_ str, attribute: &'_ str| {
                let Some((&other, _)) = bodies.get_key_value(other) else { return };
                match (own, inside.contains(other)) {
                    (false, true) => drop(exposes.entry(other).or_default().insert(attribute.to_owned())),
                    (true, false) => drop(needs.insert(format!("{other}.{attribute}"))),
                    _ => {}
                }
            };
            references::each(body, &mut |other, attribute| read(other, attribute));
            references::depends_on(body).into_iter().for_each(|other| read(other, "DependsOn"));
        }
        let mut outputs = Map::new();
        for (name, output) in self.section("Outputs") {
            let mut reads = false;
            references::each(output, &mut |id, _| reads |= inside.contains(id));
            if reads {
                outputs.insert(name.to_owned(), masked(output));
            }
        }
        let typed = |id: &str| bodies.get(id).map(|body| type_of(body));
        let root: Map<String, Json> = inside
            .iter()
            .filter(|id| self.path(id).is_some_and(|path| is_root(path, component)))
            .map(|id| ((*id).to_owned(), json!(typed(id))))
            .collect();
        let exposes: Map<String, Json> = exposes
            .into_iter()
            .map(|(id, attributes)| (id.to_owned(), json!({ "Type": typed(id), "Attributes": attributes })))
            .collect();
        json!({ "root": root, "exposes": exposes, "needs": needs, "outputs": outputs })
    }

    /// The masked template with only the boundary of some components, for a service's snapshot.
    ///
    /// Of what is inside a component (see [`boundary_of`](Template::boundary_of)), only the main resources and those that
    /// the rest of the template reads stay, each with its type alone. What the service itself made is shown in full.
    ///
    /// # Panics
    ///
    /// If nothing in the template was made at or below one of the paths.
    #[track_caller]
    pub fn without_internals_of(&self, components: &[&str]) -> Json {
        let mut document = self.masked();
        for component in components {
            let boundary = self.boundary_of(component);
            let shown = |id: &str| ["root", "exposes"].iter().any(|part| boundary[part].get(id).is_some());
            let inside = self.inside(component);
            let Some(resources) = document.get_mut("Resources").and_then(Json::as_object_mut) else {
                continue;
            };
            resources.retain(|id, _| !inside.contains(&**id) || shown(id));
            for (_, body) in resources.iter_mut().filter(|(id, _)| inside.contains(&***id)) {
                *body = json!({ "Type": type_of(body) });
            }
        }
        document
    }

    #[track_caller]
    fn inside(&self, component: &str) -> BTreeSet<&str> {
        let below = |path: &str| {
            path.strip_prefix(component).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        let ids = self.section("Resources").map(|(id, _)| id);
        let inside: BTreeSet<&str> = ids.filter(|id| self.path(id).is_some_and(below)).collect();
        assert!(!inside.is_empty(), "no resource of the template was made at or below `{component}`");
        inside
    }
}

fn is_root(path: &str, component: &str) -> bool {
    matches!(path.strip_prefix(component), Some("" | "/Resource" | "/Default"))
}
