//! Kubernetes manifests from a tree of typed constructs.
//!
//! A [`Chart`] is a set of objects that is deployed together; `synth` checks them and writes `k8s/<chart>.yaml`. Nothing
//! is asked of a cluster.
//!
//! ```
//! # #[cfg(all(feature = "apps-v1", feature = "core-v1"))] {
//! use ias_core::prelude::*;
//! use ias_k8s::{apps_v1::*, core_v1::*, meta_v1::*, prelude::*};
//!
//! let app = App::new();
//! let chart = Chart::new(&app, "orders-prod", ChartProps::new().namespace("shop").label("team", "orders"));
//!
//! let labels = [("app", "orders")];
//! let container = Container::new("orders")
//!     .image("ghcr.io/acme/orders:1.4.2")
//!     .ports([ContainerPort::new(8080).name("http")])
//!     .resources(ResourceRequirements::new().requests([("cpu", "250m"), ("memory", "256Mi")]));
//! let pods = PodTemplateSpec::new().metadata(ObjectMeta::new().labels(labels)).spec(PodSpec::new([container]));
//! let spec = DeploymentSpec::new(LabelSelector::new().match_labels(labels), pods).replicas(3);
//! KubeDeployment::new(&chart, "web", KubeDeploymentProps::new(spec));
//!
//! let ports = [ServicePort::new(80).target_port("http")];
//! let spec = ServiceSpec::new().selector(labels).ports(ports);
//! let service = KubeService::new(&chart, "service", KubeServiceProps::new().spec(spec));
//!
//! // Kinds without a typed handle, custom ones too, are written as they are.
//! ApiObject::new(&chart, "route", "gateway.networking.k8s.io/v1", "HTTPRoute", value!({
//!     "spec": { "rules": [{ "backendRefs": [{ "name": (service.name()), "port": 80 }] }] }
//! }));
//!
//! let assembly = app.synth().unwrap();
//! assert!(assembly.file("k8s/orders-prod.yaml").is_some());
//! # }
//! ```
//!
//! # Vocabulary
//!
//! - [`Chart`]: the deployable unit; gives its objects a namespace and labels. Its name is its path joined with `-`.
//! - [`ApiObject`]: any object, untyped. Its name is known at once ([`ApiObject::name`]): `metadata.name`, or one made
//!   from the path exactly as cdk8s 2 makes it, so that apps that move over keep their names.
//! - Typed handles such as `apps_v1::KubeDeployment`, with the properties that the API server knows, made by the
//!   generator from the facts of Kubernetes 1.37, all of its kinds: a Cargo feature per group and version (`apps-v1`,
//!   `core-v1`, ..), none by default. What they share is [`api::KubeType`]; [`object!`] declares handles for your own kinds.
//! - Custom resources: `ias-codegen crd` writes such handles for definitions that you have, see below; the module `crd`
//!   (feature `crd`) makes both, definition and handle, of a struct.
//! - Placeholder: a value of another root, such as the URL of a queue in a stack, stands in the YAML as
//!   `${root.output}`, and `ias.json` lists all of them; deployment fills them in, see below.
//! - [`patch`](ApiObject::patch): a raw change by JSON pointer, applied last.
//!
//! # Custom resources
//!
//! Definitions that an operator comes with lie in a folder of your package; a command writes a module per group and version,
//! and you commit it (`cargo install ias-codegen`):
//!
//! ```console
//! $ ias-codegen crd crds/                  # writes src/crds, which `mod crds;` takes in
//! $ ias-codegen crd --check crds/          # in CI: exit code 1 where the files are not up to date
//! ```
//!
//! The types have the shape of those of Kubernetes: `Certificate::new(&chart, "tls", CertificateProps::new(spec))`, with
//! `CertificateSpec` for what is inside, called as in cdk8s. Names of properties are those of the schema in snake case.
//! What a schema leaves open is a [`Json`](ias_core::Json); `status`, which controllers set, is left out. A handle carries the
//! schema, against which `synth` checks every object.
//!
//! # What deployment fills in
//!
//! The outputs of the stacks are known once these are deployed. The `cdk` command line writes them into a file, and any tool
//! that replaces text puts them into the manifests, where placeholders stand as text of their own or between quotes:
//!
//! ```console
//! $ npx aws-cdk@2 deploy --app ias.out --all --outputs-file outputs.json
//! $ jq -r 'to_entries[] | .key as $stack | .value | to_entries[] | "s|${\($stack).\(.key)}|\(.value)|g"' outputs.json > fill.sed
//! $ sed -f fill.sed ias.out/k8s/orders.yaml | kubectl apply -f -
//! ```
//!
//! The file has stacks by the names that CloudFormation knows; a placeholder has that of the artifact, which is the same unless
//! a stack has a `stack_name` of its own.
//!
//! # What is written
//!
//! Only what the program sets, in its order, after `apiVersion`, `kind` and `metadata`, which is what server-side apply
//! asks for; except that the protocol of a port is always written. Documents come after those that they depend on, then
//! by kind in the order in which Helm installs, then by path. [`yaml`] writes text so that readers of YAML 1.1, YAML 1.2
//! and Go give the same text back.
//!
//! # What is checked
//!
//! Every object of Kubernetes' own kinds: its fields, their types, mandatory ones, closed sets of words, quantities; whether
//! the oldest cluster of the chart ([`ChartProps::oldest_cluster`]) has them, and what is deprecated or removed. Besides
//! names, namespaces, labels, annotations, data of ConfigMaps and Secrets, images, ports, probes, schedules, selectors,
//! volumes, roles, and that no two objects of one cluster have the same kind, namespace and name. All mistakes are reported
//! at once, each with a [code](codes), the path in the object, and the line of the program that set it.
//!
//! Objects of custom kinds are checked against the schema that their handle carries: fields, types, mandatory ones, words,
//! patterns, formats, lengths, ranges, numbers of items, keys of lists, names, what belongs together, and the conditions of
//! `allOf`, `anyOf`, `oneOf` and `not`. With the feature `cel`, the rules of the definition in the Common Expression Language
//! (`x-kubernetes-validations`) are evaluated too.
//!
//! # Not supported
//!
//! Charts have no outputs: nothing is read back from a cluster. Of a custom kind without a handle nothing is known. Rules on
//! changes (`oldSelf`), and rules that call what `kube-cel` lacks, are left to the API server.

mod amount;
pub mod api;
mod chart;
mod check;
pub mod codes;
#[cfg(feature = "crd")]
pub mod crd;
mod cron;
mod defaults;
pub mod diff;
mod document;
pub mod facts;
#[cfg(feature = "k8s-openapi")]
mod foreign;
mod generated;
mod image;
#[cfg(feature = "import")]
mod import;
mod include;
mod kinds;
mod names;
mod object;
mod order;
#[cfg(feature = "policies")]
pub mod policies;
mod rules;
mod schema;
mod structural;
mod target;
#[cfg(feature = "testing")]
pub mod testing;
mod version;
pub mod yaml;

pub use chart::{Chart, ChartProps};
pub use generated::*;
pub use include::Include;
pub use object::ApiObject;
pub use version::{UnknownVersion, Version};

/// What nearly every chart needs.
pub mod prelude {
    pub use crate::api::{IntOrString, KubeType as _, Quantity};
    pub use crate::{ApiObject, Chart, ChartProps, Version};
}
