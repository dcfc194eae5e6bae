//! The macros of ias: [`Construct`], [`Props`], [`Resource`], `CustomResource`, `Schema`, [`macro@policy`] and [`text!`].
//!
//! Programs use them through `ias_core`, `ias_aws` and `ias_k8s`, which re-export them next to the traits they implement:
//!
//! ```
//! use ias_core::{App, Construct, Node, Props, text};
//!
//! #[derive(Props)]
//! pub struct ShopProps {
//!     name: String, // mandatory: an argument of `ShopProps::new`
//!     #[props(default = 2)]
//!     replicas: u16, // a setter
//! }
//!
//! #[derive(Clone, Construct)]
//! pub struct Shop {
//!     node: Node,
//!     title: String,
//! }
//!
//! impl Shop {
//!     #[track_caller]
//!     pub fn new(scope: &dyn Construct, id: &str, props: ShopProps) -> Shop {
//!         scope.node().define(id, |node| Shop { node, title: format!("{} x{}", props.name, props.replicas) })
//!     }
//! }
//!
//! let app = App::new();
//! let shop = Shop::new(&app, "Shop", ShopProps::new("orders").replicas(3));
//! assert_eq!(shop.title, "orders x3");
//! assert_eq!(text!("{}!", shop.title).known().as_deref(), Some("orders x3!"));
//! ```
//!
//! A mistake in the input of a macro is reported at the token that is wrong, together with every other mistake of the
//! same input, and leaves a stub behind, so that the rest of the program is checked as if the mistake were repaired.
//!
//! Each macro goes the same way, in one module: read, check, write. [`Props`] and [`Resource`] share the module
//! `builder`, which writes `new` and the setters. Type names are judged by their last path segment, as a macro sees no
//! more: a type of your own called `Val` or `Option` is taken for the well-known one.

use proc_macro::TokenStream;
use syn::{DeriveInput, parse_macro_input};

mod attributes;
mod builder;
mod construct;
mod conversion;
#[cfg(feature = "crd")]
mod crd;
mod docs;
mod names;
mod nearest;
mod policy;
mod problems;
mod props;
mod resource;
mod text;
mod tokens;
mod types;

/// Makes a struct a construct: something that stands in the tree.
///
/// The node is the field called `node`, else the only field of type `Node`, else the field marked `#[construct(node)]`.
/// A struct that wraps another construct marks it with `#[construct(delegate)]` and shares its node.
///
/// ```
/// use ias_core::{App, Construct, Node};
///
/// #[derive(Clone, Construct)]
/// struct Queue { node: Node }
///
/// #[derive(Clone, Construct)]
/// struct Orders(#[construct(delegate)] Queue);
///
/// let app = App::new();
/// let orders = app.node().define("Orders", |node| Orders(Queue { node }));
/// assert_eq!(orders.node().path(), "Orders");
/// ```
///
/// A struct without a node is refused, as are enums and unions:
///
/// ```compile_fail
/// #[derive(Clone, ias_core::Construct)]
/// struct Orders { name: String } // `Orders` has no node
/// ```
#[proc_macro_derive(Construct, attributes(construct))]
pub fn construct(input: TokenStream) -> TokenStream {
    construct::derive(&parse_macro_input!(input as DeriveInput)).into()
}

/// Writes the constructor and the setters of a struct of properties.
///
/// A field of type `Option<T>` is optional and begins as `None`. A field marked `#[props(default)]` or
/// `#[props(default = expression)]` is optional and begins with that. Every other field is mandatory.
///
/// ```
/// use ias_core::{IntoVal, Props, Val};
///
/// #[derive(Clone, Debug, Props)]
/// pub struct ServiceProps {
///     /// The image to run.
///     pub image: Val<String>,
///     /// How many run at a time.
///     #[props(default = 2)]
///     pub replicas: u16,
///     /// Shown in the console.
///     pub title: Option<String>,
///     /// Arguments of the command.
///     #[props(default, each = argument)]
///     pub arguments: Vec<String>,
/// }
///
/// let props = ServiceProps::new("ghcr.io/acme/orders:1").title("Orders").arguments(["serve"]).argument("--fast");
/// assert_eq!(props.replicas, 2);
/// assert_eq!(props.arguments, ["serve", "--fast"]);
/// ```
///
/// # Mandatory properties
///
/// One or two are arguments of `new`, in the order of the fields. Three and more are passed by name, in a generated struct
/// called like the properties with `Required` behind it. Leaving one out does not compile. Without a mandatory property
/// there is `Default` beside `new()`.
///
/// ```
/// #[derive(ias_core::Props)]
/// pub struct RouteProps { path: String, port: u16, host: String, public: Option<bool> }
///
/// let route = RouteProps::new(RoutePropsRequired { path: "/", port: 443, host: "example.org" }).public(true);
/// assert_eq!((route.port, route.path.as_str()), (443, "/"));
/// ```
///
/// ```compile_fail,E0063
/// # #[derive(ias_core::Props)]
/// # pub struct RouteProps { path: String, port: u16, host: String, public: Option<bool> }
/// RouteProps::new(RoutePropsRequired { path: "/", port: 443 }); // missing field `host`
/// ```
///
/// # What is taken
///
/// | field | argument |
/// |---|---|
/// | `Val<T>` | `impl IntoVal<T>`: known or late |
/// | `Vec<T>` | anything to iterate over, of what is taken for `T` |
/// | `BTreeMap<K, V>`, `IndexMap<K, V>` | pairs of what is taken for `K` and `V` |
/// | numbers, `bool`, `char`, a type parameter | the type itself |
/// | references, tuples, functions, `Box<dyn ..>` and the like | the type itself |
/// | any other `T` | `impl Into<T>` |
///
/// The expression of a default is anything that the setter takes. On a list or map, `#[props(each = name)]` adds a
/// method that adds one item.
///
/// # Documentation
///
/// A setter has the documentation of its field and tells the default; `new` has a table of all defaults.
///
/// # Property tests
///
/// `#[props(strategy)]` on the struct writes `Arbitrary` of proptest, so that tests make properties up; it takes effect with
/// the feature `proptest` of `ias_core`. A mandatory property is any value of its type, an optional one stays at its
/// default, unless `#[props(strategy = expression)]` on the field says how its values, or what converts into them, are made.
/// An optional property then is its default every other time.
///
/// ```
/// use ias_core::Props;
/// use ias_core::testing::proptest::{prelude::*, proptest};
///
/// #[derive(Clone, Debug, Props)]
/// #[props(strategy)]
/// pub struct ServiceProps {
///     #[props(strategy = "[a-z]{1,20}")]
///     pub name: String,
///     #[props(default = 2, strategy = 1..=10u16)]
///     pub replicas: u16,
///     pub title: Option<String>,
/// }
///
/// proptest!(|(props: ServiceProps)| {
///     prop_assert!(props.replicas <= 10 && props.title.is_none());
/// });
/// ```
#[proc_macro_derive(Props, attributes(props))]
pub fn props(input: TokenStream) -> TokenStream {
    props::derive(&parse_macro_input!(input as DeriveInput)).into()
}

/// Makes a CloudFormation resource of a type that `ias_aws` does not generate: of your own registry, of a third party, or
/// a custom resource.
///
/// ```
/// use ias_aws::cfn::{CfnType, Resource};
/// use ias_aws::{Stack, StackProps};
/// use ias_core::{App, Val};
///
/// #[derive(Clone, Debug, Resource)]
/// #[resource(type = "Acme::Data::Lake", handle = Lake, attributes(Arn: String, Size: i64), tags = "Tags")]
/// pub struct LakeProps {
///     /// How people call it.
///     lake_name: Val<String>,
///     #[resource(rename = "KMSKeyId")]
///     key: Option<Val<String>>,
///     retention_days: Option<Val<i64>>,
/// }
///
/// let app = App::new();
/// let stack = Stack::new(&app, "Data", StackProps::new());
/// let lake = Lake::new(&stack, "Lake", LakeProps::new("raw").retention_days(30));
/// let arn: Val<String> = lake.attr_arn();
/// assert_eq!(Lake::TYPE, "Acme::Data::Lake");
/// assert_eq!(LakeProps::KEY.name(), "KMSKeyId");
/// ```
///
/// The struct gets what [`Props`] writes (`new` and setters), a typed key for each property, and its shape as a value.
/// The handle gets `new`, a method `attr_..` for each attribute, and `reference()` for what `Ref` returns. Both have the
/// visibility of the struct.
///
/// | key | meaning |
/// |---|---|
/// | `type` | the name in the registry, `Organisation::Service::Resource`, or `Custom::Name` (mandatory) |
/// | `handle` | the name of the construct (mandatory) |
/// | `attributes` | what `Fn::GetAtt` reads, with types; a name with a dot in quotes: `"Endpoint.Port": i64` |
/// | `reference` | the type of what `Ref` returns, `String` if absent |
/// | `tags` | the property that takes tags: `"Tags"` or `List("Tags")`, `Map("Tags")`, `Propagated("Tags")` |
///
/// Fields are `Val<T>` (mandatory) or `Option<Val<T>>`; `lake_name` is the property `LakeName`, and
/// `#[resource(rename = "..")]` gives it another name. The types of AWS itself are refused, as they are generated:
///
/// ```compile_fail
/// use ias_aws::cfn::Resource;
///
/// #[derive(Resource)]
/// #[resource(type = "AWS::S3::Bucket", handle = Bucket)] // use `ias_aws::s3::CfnBucket`
/// pub struct BucketProps {}
/// ```
#[proc_macro_derive(Resource, attributes(resource))]
pub fn resource(input: TokenStream) -> TokenStream {
    resource::derive(&parse_macro_input!(input as DeriveInput)).into()
}

/// Declares a kind of custom resource: a typed handle, and what its definition says. It is derived for the struct of what
/// is wanted, the `spec`.
///
/// ```
/// use ias_core::App;
/// use ias_k8s::crd::{CustomResource, CustomResourceDefinition};
/// use ias_k8s::{Chart, ChartProps};
///
/// /// A queue of a team.
/// #[derive(CustomResource)]
/// #[crd(group = "acme.example", version = "v1", kind = "Queue", shortname = "q", status = QueueStatus)]
/// #[crd(printcolumn(name = "Length", type = "integer", path = ".spec.length"))]
/// pub struct QueueSpec {
///     /// So many messages wait at most.
///     #[crd(range(min = 1))]
///     length: u32,
///     retention: Option<String>,
/// }
///
/// #[derive(ias_k8s::crd::Schema)]
/// pub struct QueueStatus { waiting: u32 }
///
/// let app = App::new();
/// let chart = Chart::new(&app, "shop", ChartProps::new());
/// CustomResourceDefinition::of::<Queue>(&chart, "queue-crd");
/// Queue::new(&chart, "orders", QueueSpec::new(100_u32).retention("4d"));
/// assert!(app.synth().is_ok());
/// ```
///
/// The struct gets what [`Props`] writes (`new` and setters), a typed key for each property, its shape as a value and its
/// [`Schema`]. The handle is called like the kind, and its properties (`QueueProps`) are metadata and the specification.
///
/// | key of the struct | meaning |
/// |---|---|
/// | `group`, `version`, `kind` | mandatory; the handle is called like the kind |
/// | `scope` | `"Namespaced"` (the default) or `"Cluster"` |
/// | `plural`, `singular`, `shortname`*, `category`* | names for `kubectl`; the first two are made from the kind |
/// | `status` | the type of what the controller reports |
/// | `scale(replicas = "..", status = "..", selector = "..")` | paths for `kubectl scale` and autoscalers |
/// | `printcolumn(name = "..", type = "..", path = "..")`* | a column of `kubectl get` |
/// | `deprecated` | the server warns who uses the version |
///
/// Keys with a star may stand several times. Everything that [`Schema`] knows may stand there too.
#[cfg(feature = "crd")]
#[proc_macro_derive(CustomResource, attributes(crd))]
pub fn custom_resource(input: TokenStream) -> TokenStream {
    crd::custom_resource(&parse_macro_input!(input as DeriveInput)).into()
}

/// Makes a type a part of a custom resource: its structural schema, `new` and setters, keys, and its shape as a value.
///
/// ```
/// use ias_core::{Value, value};
/// use ias_k8s::crd::Schema;
///
/// /// Where to listen.
/// #[derive(Schema)]
/// #[crd(validation(rule = "self.low <= self.high", message = "low is not above high"))]
/// pub struct Ports {
///     low: Port,
///     high: Port,
///     #[crd(default = "TCP")]
///     protocol: String,
/// }
///
/// #[derive(Schema)]
/// #[crd(range(min = 1, max = 65_535))]
/// pub struct Port(i32);
///
/// /// What to do: an object of which one property is set.
/// #[derive(Schema)]
/// pub enum Action { Allow, Redirect { to: String }, Weight(u8) }
///
/// let schema = Value::from(Ports::schema());
/// assert_eq!(schema.pointer("/properties/low/maximum"), Some(&Value::Int(65_535)));
/// assert_eq!(schema.pointer("/required"), Some(&value!(["low", "high"])));
/// assert_eq!(schema.pointer("/properties/protocol/default"), Some(&value!("TCP")));
/// ```
///
/// | key | on | meaning |
/// |---|---|---|
/// | `rename = "apiURL"` | fields, variants | the name in the manifest; else a field's in `camelCase`, a word as it is |
/// | `default`, `default = expression` | fields | what the server fills in; such a property has a setter |
/// | `range(min = .., max = .., above = .., below = ..)`, `multiple_of = ..` | numbers | bounds, the last two open |
/// | `length(min = .., max = ..)`, `pattern = ".."`, `format = ".."` | texts | characters; a regular expression of RE2 |
/// | `items(min = .., max = ..)`, `unique`, `atomic`, `map_keys("name")` | lists | how many; how server-side apply merges |
/// | `entries(min = .., max = ..)` | maps | how many |
/// | `each(..)` | lists, maps | any of these keys, for what is inside |
/// | `validation(rule = "..", message = "..")`* | anything | a condition in the Common Expression Language; also `message_expression` and `field_path` |
/// | `immutable` | anything | that condition which forbids changes |
/// | `nullable`, `embedded_resource` | anything | the keyword of that name |
///
/// All but the first two may also stand on the type. Documentation comments become descriptions.
#[cfg(feature = "crd")]
#[proc_macro_derive(Schema, attributes(crd))]
pub fn schema(input: TokenStream) -> TokenStream {
    crd::schema(&parse_macro_input!(input as DeriveInput)).into()
}

/// Makes a rule of a policy of the function that looks: a static [`Rule`](https://docs.rs/ias-core/latest/ias_core/policy/struct.Rule.html),
/// called like the function in capitals.
///
/// ```
/// use ias_core::policy::{AnyResource, Findings, policy};
///
/// /// Lakes have an owner.
/// ///
/// /// Nobody asks before a lake without an owner is drained.
/// #[policy(id = "acme-lake-owner", severity = Medium, enforcement = Mandatory, types = &["Lake"])]
/// pub fn lake_owner(lake: &AnyResource<'_>, findings: &mut Findings) {
///     let owner = lake.property::<String>("owner");
///     findings.expect(&owner, |owner| owner.is_some(), "the lake has no owner");
/// }
///
/// assert_eq!((LAKE_OWNER.id(), LAKE_OWNER.title()), ("acme-lake-owner", "Lakes have an owner"));
/// ```
///
/// The first argument is what the rule looks at: `&Resource<'_, T>` with a handle `T` such as `CfnBucket`,
/// `&AnyResource<'_>` (of the types in `types`, or any), or `&Document<'_>` for finished documents. An argument between it
/// and the findings is the parameter of the rule, which a pack sets: `&AllowedRegions`.
///
/// | key | meaning |
/// |---|---|
/// | `id` | the stable id, such as `s3-versioning` (mandatory) |
/// | `severity` | `Low`, `Medium`, `High` or `Critical` (mandatory) |
/// | `enforcement` | `Advisory`, `Mandatory` or `Remediate` (mandatory) |
/// | `types` | a list of type names, for rules over any resource |
/// | `remedy` | what mends a resource: `fn(&mut Element)` |
///
/// The first line of the documentation is the title of the rule, and all of it the page that `explain` prints.
#[proc_macro_attribute]
pub fn policy(attribute: TokenStream, function: TokenStream) -> TokenStream {
    policy::expand(attribute.into(), &parse_macro_input!(function as policy::Function)).into()
}

/// Text with late parts, written as for `format!`: a `Val<String>`.
///
/// ```
/// use ias_core::{Val, lazy, text};
///
/// let partition: Val<String> = lazy(|| "aws");
/// let name = "raw";
/// let arn: Val<String> = text!("arn:{}:s3:::{name}/{0}", partition);
/// assert_eq!(text!("{a}-{a} {{}}", a = 1 + 1).known().as_deref(), Some("2-2 {}"));
/// ```
///
/// Parts are `{}`, `{0}` and `{name}`, where the name is that of an argument or of a variable; `{{` and `}}` are the
/// signs themselves. Known text, numbers, truth values, late values and references may stand there. Each argument is
/// evaluated once.
///
/// What does not match is refused when the program is compiled, and so is a format, which a late value cannot have:
///
/// ```compile_fail
/// let text = ias_core::text!("{}-{}", "a"); // the text has 2 parts `{}`, but 1 argument is given
/// ```
///
/// ```compile_fail
/// let text = ias_core::text!("{:>8}", "a"); // `{:>8}` asks for a format
/// ```
#[proc_macro]
pub fn text(input: TokenStream) -> TokenStream {
    text::expand(input.into()).into()
}
