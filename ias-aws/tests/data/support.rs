//! A stack to try things in, and a look at its template.

#![allow(dead_code, reason = "which of it is used depends on the features")]

use ias_aws::{Stack, StackProps, iam};
use ias_core::App;
use serde_json::{Map, Value, json};

pub(crate) struct Trial {
    pub(crate) app: App,
    pub(crate) stack: Stack,
}

/// The stack is called `S`, as in the programs that gave the facts.
pub(crate) fn trial() -> Trial {
    let app = App::new();
    let stack = Stack::new(&app, "S", StackProps::new());
    Trial { app, stack }
}

impl Trial {
    pub(crate) fn role(&self) -> iam::Role {
        let service = iam::Principal::service("ec2.amazonaws.com");
        iam::Role::new(&self.stack, "Role", iam::RoleProps::new(service))
    }

    #[track_caller]
    pub(crate) fn template(&self) -> Template {
        let assembly = self.app.synth().unwrap();
        let file = assembly.file("S.template.json").unwrap();
        Template(serde_json::from_slice(&file.bytes).unwrap())
    }

    /// The codes of all that is wrong.
    pub(crate) fn problems(&self) -> Vec<&'static str> {
        self.app.synth().err().map(|problems| problems.codes()).unwrap_or_default()
    }
}

pub(crate) struct Template(Value);

impl Template {
    pub(crate) fn whole(&self) -> &Value {
        &self.0
    }

    fn resources(&self) -> &Map<String, Value> {
        self.0["Resources"].as_object().unwrap()
    }

    /// Logical id and type of every resource, sorted.
    pub(crate) fn list(&self) -> Vec<(&str, &str)> {
        let mut list: Vec<_> =
            self.resources().iter().map(|(id, body)| (id.as_str(), body["Type"].as_str().unwrap())).collect();
        list.sort_unstable();
        list
    }

    #[track_caller]
    pub(crate) fn resource(&self, id: &str) -> &Value {
        self.resources().get(id).unwrap_or_else(|| panic!("no `{id}` in {:?}", self.list()))
    }

    #[track_caller]
    pub(crate) fn properties(&self, id: &str) -> &Value {
        &self.resource(id)["Properties"]
    }

    /// The properties of the only resource of a type.
    #[track_caller]
    pub(crate) fn only(&self, type_name: &str) -> &Value {
        let found: Vec<_> = self.resources().values().filter(|body| body["Type"] == type_name).collect();
        assert_eq!(found.len(), 1, "{type_name} in {:?}", self.list());
        &found[0]["Properties"]
    }

    /// The statements of the role that [`Trial::role`] makes.
    #[track_caller]
    pub(crate) fn role_policy(&self) -> &Vec<Value> {
        self.properties("RoleDefaultPolicy5FFB7DAB")["PolicyDocument"]["Statement"].as_array().unwrap()
    }
}

/// A statement without principal and condition.
pub(crate) fn allow(actions: Value, resources: Value) -> Value {
    json!({ "Effect": "Allow", "Action": actions, "Resource": resources })
}

pub(crate) fn attribute(id: &str, name: &str) -> Value {
    json!({ "Fn::GetAtt": [id, name] })
}

pub(crate) fn refer(id: &str) -> Value {
    json!({ "Ref": id })
}

/// The ARN of a resource and what is below it.
pub(crate) fn below(id: &str, end: &str) -> Value {
    json!({ "Fn::Sub": format!("${{{id}.Arn}}{end}") })
}
