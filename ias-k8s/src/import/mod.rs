//! Manifests as programs.
//!
//! The manifests are taken into a tree of their own with [`Include`], which takes lists apart; every object of that tree is
//! then written as a construct of its kind.

mod object;

use ias_core::document::{Located, Source};
use ias_core::import::{File, Imported, Importer, identifier};
use ias_core::schema::Table;
use ias_core::{App, Diagnostics};

use crate::{Chart, ChartProps, Include};
use object::Objects;

/// Kinds and types by their names in Rust.
static TYPES: Table = Table::new(include_bytes!("types.bin"));

ias_core::importer!(Manifests);

/// Takes manifests over.
struct Manifests;

impl Importer for Manifests {
    fn of(&self) -> &'static str {
        "manifests of Kubernetes"
    }

    fn takes(&self, documents: &[Located]) -> bool {
        let is_object =
            |document: &Located| document.get("apiVersion").is_some() && document.get("kind").is_some();
        documents.iter().any(is_object)
    }

    fn import(&self, source: Source) -> Result<Imported, Diagnostics> {
        let function = identifier(source.name());
        let name = function.replace('_', "-");
        let name = name.trim_matches('-');
        let app = App::new();
        let chart = Chart::new(&app, name, ChartProps::new());
        let include = Include::new(&chart, "Manifests", source);
        let found = app.reported();
        if found.has_errors() {
            return Err(found);
        }
        let mut file = File::default();
        for (module, import) in [("ias_core::prelude", "*"), ("ias_k8s::prelude", "*")] {
            file.uses.add(module, import);
        }
        let mut objects = Objects::new(&mut file);
        objects.chart(name);
        include.api_objects().iter().for_each(|object| objects.object(object));
        objects.body.blank();
        let Objects { body, counts, untyped, features, .. } = objects;
        Ok(Imported {
            function,
            returns: "Chart",
            body: body.finish("chart"),
            file,
            dependencies: vec![("ias-k8s", env!("CARGO_PKG_VERSION"), features.into_iter().collect())],
            counts,
            untyped,
            warnings: found,
        })
    }
}
