//! A stack to try things in, and a look at its template.

use ias_aws::{Environment, Stack, StackProps, ec2};
use ias_core::App;
use serde_json::Value;

pub(crate) struct Trial {
    pub(crate) app: App,
    pub(crate) stack: Stack,
}

pub(crate) struct Template(pub(crate) Value);

/// The stack is called `Web`, as in the programs that gave the facts.
pub(crate) fn trial() -> Trial {
    trial_in(Environment::agnostic())
}

pub(crate) fn trial_in(environment: Environment) -> Trial {
    let app = App::new();
    let stack = Stack::new(&app, "Web", StackProps::new().environment(environment));
    Trial { app, stack }
}

impl Trial {
    pub(crate) fn vpc(&self) -> ec2::Vpc {
        ec2::Vpc::new(&self.stack, "Vpc", ec2::VpcProps::new())
    }

    #[track_caller]
    pub(crate) fn template(&self) -> Template {
        self.template_of("Web")
    }

    #[track_caller]
    pub(crate) fn template_of(&self, stack: &str) -> Template {
        let assembly = self.app.synth().unwrap();
        let file = assembly.file(&format!("{stack}.template.json")).unwrap();
        Template(serde_json::from_slice(&file.bytes).unwrap())
    }

    /// The codes of everything that is wrong, warnings too.
    pub(crate) fn problems(&self) -> Vec<&'static str> {
        match self.app.synth() {
            Ok(assembly) => assembly.warnings().codes(),
            Err(problems) => problems.codes(),
        }
    }
}

impl Template {
    /// The properties of a resource.
    #[track_caller]
    pub(crate) fn properties(&self, id: &str) -> &Value {
        &self.resource(id)["Properties"]
    }

    #[track_caller]
    pub(crate) fn resource(&self, id: &str) -> &Value {
        let resources = self.0["Resources"].as_object().unwrap();
        resources.get(id).unwrap_or_else(|| panic!("no `{id}` in {:?}", resources.keys().collect::<Vec<_>>()))
    }

    pub(crate) fn has(&self, id: &str) -> bool {
        self.0["Resources"].get(id).is_some()
    }

    /// The properties of all resources of a type, in the order of their ids.
    pub(crate) fn all(&self, type_name: &str) -> Vec<&Value> {
        let resources = self.0["Resources"].as_object().unwrap().values();
        resources.filter(|one| one["Type"] == type_name).map(|one| &one["Properties"]).collect()
    }

    /// The properties of the only resource of a type.
    #[track_caller]
    pub(crate) fn only(&self, type_name: &str) -> &Value {
        let all = self.all(type_name);
        assert_eq!(all.len(), 1, "{type_name}: {all:#?}");
        all[0]
    }
}
