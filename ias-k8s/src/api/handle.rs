//! What every typed handle can do.

use std::any::Any;
use std::panic::Location;

use ias_core::{Construct, Element, IntoKey, IntoVal, List, Node, Object, Override, Shape, Text, Val, Value};

use crate::ApiObject;
use crate::defaults;
use crate::object::{CLUSTER_SCOPED, SCHEMA, SECTION};
use crate::structural;

/// A typed object: one manifest of a chart.
///
/// Generated for kinds of Kubernetes; [`ApiObject`] serves every other kind, and [`object!`](crate::object) declares
/// handles for your own.
pub trait KubeType: Construct + Clone + Any + Send + Sync {
    /// The `apiVersion`, such as `apps/v1`.
    const API_VERSION: &'static str;

    /// The `kind`, such as `Deployment`.
    const KIND: &'static str;

    /// Both, such as `apps/v1/Deployment`.
    const TYPE: &'static str;

    /// Whether its objects belong to the whole cluster and have no namespace.
    const CLUSTER_SCOPED: bool = false;

    /// The structural schema of a custom kind, against which `synth` checks every object.
    const SCHEMA: Option<SchemaSource> = None;

    /// The object without `apiVersion` and `kind`.
    type Props: Shape;

    /// The handle on a node that holds such an object.
    fn from_node(node: Node) -> Self;

    /// The same object, untyped.
    fn api_object(&self) -> ApiObject {
        ApiObject::on(self.node().clone())
    }

    /// The object's name, which is known; see [`ApiObject::name`].
    fn name(&self) -> String {
        self.api_object().name()
    }

    /// A copy of the properties; `None` where none are held because an update runs.
    fn props(&self) -> Option<Self::Props> {
        self.node().element()?.props()
    }

    /// Changes the properties with their setters.
    ///
    /// ```
    /// # #[cfg(feature = "core-v1")] {
    /// use ias_core::App;
    /// use ias_k8s::{Chart, ChartProps, api::KubeType, core_v1::*};
    ///
    /// let app = App::new();
    /// let chart = Chart::new(&app, "web", ChartProps::new());
    /// let settings = KubeConfigMap::new(&chart, "settings", KubeConfigMapProps::new().data([("mode", "slow")]));
    /// settings.update(|props| props.data([("mode", "fast")]));
    /// # }
    /// ```
    fn update(&self, change: impl FnOnce(Self::Props) -> Self::Props) -> &Self {
        self.node().update_element(|element| element.change_props(change));
        self
    }

    /// Reads a property, named by its setter or a [`Key`](ias_core::Key).
    ///
    /// ```
    /// # #[cfg(feature = "apps-v1")] {
    /// use ias_core::key;
    /// use ias_k8s::{api::KubeType, apps_v1::*};
    ///
    /// fn replicas(deployment: &KubeDeployment) -> Option<i64> {
    ///     deployment.get(key(KubeDeploymentProps::spec).then(DeploymentSpec::replicas))?.known()
    /// }
    /// # }
    /// ```
    fn get<T, Form>(&self, property: impl IntoKey<Self::Props, T, Form>) -> Option<Val<T>> {
        property.into_key().read(&self.node().element()?.properties)
    }

    /// Sets a property, named by its setter or a key; maps on the way to it are made where they are missing.
    #[track_caller]
    fn set<T, Form>(&self, property: impl IntoKey<Self::Props, T, Form>, value: impl IntoVal<T>) {
        let (key, value, place) = (property.into_key(), value.into_val(), Location::caller());
        self.node().update_element(|element| key.write(&mut element.properties, value, place));
    }

    /// Appends an item to a list, which is made where it is missing; a list that is known only later stays as it is.
    #[track_caller]
    fn push<T, Form>(&self, list: impl IntoKey<Self::Props, List<T>, Form>, item: impl IntoVal<T>) {
        let (key, item, place) = (list.into_key(), item.into_val(), Location::caller());
        self.node().update_element(|element| key.push(&mut element.properties, item, place));
    }

    /// Takes a property away and returns it.
    fn unset<T, Form>(&self, property: impl IntoKey<Self::Props, T, Form>) -> Option<Val<T>> {
        let (key, mut removed) = (property.into_key(), None);
        self.node().update_element(|element| removed = key.remove(&mut element.properties));
        removed
    }

    /// Sets a place of the finished object, named by a JSON pointer; see [`ApiObject::patch`].
    ///
    /// Prefer [`set`](KubeType::set), which the compiler checks.
    #[track_caller]
    fn patch(&self, pointer: impl Into<Text>, value: impl Into<Value>) -> &Self {
        let change = Override::new(pointer, Some(value.into()));
        self.node().update_element(|element| element.overrides.push(change));
        self
    }
}

/// Defines a typed object; [`object!`](crate::object) calls this.
#[track_caller]
pub fn define<T: KubeType>(scope: &dyn Construct, id: &str, props: T::Props) -> T {
    let properties = match props.into_value() {
        Value::Map(properties) => properties,
        _ => Object::new(),
    };
    scope.node().define(id, |node| {
        let schema = T::SCHEMA.map(structural::register::<T>);
        let properties = defaults::filled(T::API_VERSION, T::KIND, properties);
        set_object(&node, T::TYPE, T::CLUSTER_SCOPED, schema, properties);
        T::from_node(node)
    })
}

fn set_object(
    node: &Node,
    type_name: &'static str,
    cluster_scoped: bool,
    schema: Option<&'static str>,
    properties: Object,
) {
    let mut element = Element::new(SECTION, type_name).with_properties(properties);
    if cluster_scoped {
        element.options.set(CLUSTER_SCOPED, true);
    }
    if let Some(schema) = schema {
        element.options.set(SCHEMA, Text::Borrowed(schema));
    }
    node.set_element(element);
}

/// What a generated handle stands for; the type argument of the struct that [`handles!`](crate::handles) declares.
pub trait ObjectType: 'static {
    /// The `apiVersion`, such as `apps/v1`.
    const API_VERSION: &'static str;

    /// The `kind`, such as `Deployment`.
    const KIND: &'static str;

    /// Both, such as `apps/v1/Deployment`.
    const TYPE: &'static str;

    /// Whether its objects belong to the whole cluster and have no namespace.
    const CLUSTER_SCOPED: bool = false;

    /// The schema of a custom kind, as `ias-codegen crd` writes it.
    const SCHEMA: Option<&'static str> = None;

    /// The object without `apiVersion` and `kind`.
    type Props: Shape;
}

/// Where the structural schema of a custom kind comes from.
#[derive(Clone, Copy, Debug)]
pub enum SchemaSource {
    /// As `ias-codegen crd` writes it: of the whole object.
    Text(&'static str),
    /// Of `spec`, as a definition has it.
    Made(fn() -> Object),
}

/// Declares the struct of which all handles of a module are aliases, each with its [`ObjectType`]:
/// `type KubePod = Handle<of::KubePod>`. For the same reason as [`fields!`](ias_core::fields).
#[macro_export]
macro_rules! handles {
    ($name:ident) => {
        /// The handle of an object, whose kind `T` tells.
        pub struct $name<T>(::ias_core::Node, ::core::marker::PhantomData<fn() -> T>);

        impl<T: $crate::api::ObjectType> $name<T> {
            /// Defines the object in a scope.
            #[track_caller]
            pub fn new(scope: &dyn ::ias_core::Construct, id: &str, props: T::Props) -> Self {
                $crate::api::define(scope, id, props)
            }
        }

        impl<T> ::core::clone::Clone for $name<T> {
            fn clone(&self) -> Self {
                $name(::core::clone::Clone::clone(&self.0), ::core::marker::PhantomData)
            }
        }

        impl<T> ::core::fmt::Debug for $name<T> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Debug::fmt(&self.0, f)
            }
        }

        impl<T: $crate::api::ObjectType> ::ias_core::Construct for $name<T> {
            fn node(&self) -> &::ias_core::Node {
                &self.0
            }
            fn origin(&self) -> ::ias_core::Origin {
                ::ias_core::Origin { krate: env!("CARGO_PKG_NAME"), version: env!("CARGO_PKG_VERSION") }
            }
            fn handle_on() -> ::core::option::Option<::ias_core::HandleOn<Self>> {
                ::core::option::Option::Some((
                    <Self as $crate::api::KubeType>::TYPE,
                    <Self as $crate::api::KubeType>::from_node,
                ))
            }
        }

        impl<T: $crate::api::ObjectType> $crate::api::KubeType for $name<T> {
            const API_VERSION: &'static str = T::API_VERSION;
            const KIND: &'static str = T::KIND;
            const TYPE: &'static str = T::TYPE;
            const CLUSTER_SCOPED: bool = T::CLUSTER_SCOPED;
            const SCHEMA: ::core::option::Option<$crate::api::SchemaSource> = match T::SCHEMA {
                ::core::option::Option::Some(text) => {
                    ::core::option::Option::Some($crate::api::SchemaSource::Text(text))
                }
                ::core::option::Option::None => ::core::option::Option::None,
            };
            type Props = T::Props;
            fn from_node(node: ::ias_core::Node) -> Self {
                $name(node, ::core::marker::PhantomData)
            }
        }

        impl<T: $crate::api::ObjectType> ::ias_core::policy::Typed for $name<T> {
            const TYPE: &'static str = T::TYPE;
            type Props = T::Props;
        }
    };
}

/// Declares the handle of a kind: the struct, its `new`, and what every handle has.
///
/// For a kind of your own.
///
/// ```
/// use ias_core::{App, IntoVal, Json, Object, shape, value};
/// use ias_k8s::{Chart, ChartProps, api::KubeType, object};
///
/// #[derive(Clone, Debug)]
/// pub struct CertificateProps(Object);
/// shape!(CertificateProps);
/// impl CertificateProps {
///     pub fn new(spec: impl IntoVal<Json>) -> Self {
///         let mut new = Self(Object::new());
///         new.0.put("spec", spec);
///         new
///     }
/// }
///
/// object!(
///     /// A certificate of cert-manager.
///     Certificate, CertificateProps, "cert-manager.io/v1", "Certificate"
/// );
///
/// let app = App::new();
/// let chart = Chart::new(&app, "web", ChartProps::new());
/// let tls = Certificate::new(&chart, "tls", CertificateProps::new(value!({ "secretName": "web-tls" })));
/// assert_eq!(Certificate::TYPE, "cert-manager.io/v1/Certificate");
/// assert_eq!(app.find::<Certificate>()[0].name(), tls.name());
/// ```
#[macro_export]
macro_rules! object {
    ($(#[$about:meta])* $handle:ident, $props:ident, $api_version:literal, $kind:literal) => {
        $(#[$about])*
        #[derive(Clone, Debug)]
        pub struct $handle(::ias_core::Node);

        impl $handle {
            /// Defines the object in a scope.
            #[inline] // Code is generated only for the types that a program uses.
            #[track_caller]
            pub fn new(scope: &dyn ::ias_core::Construct, id: &str, props: $props) -> Self {
                $crate::api::define(scope, id, props)
            }
        }

        impl ::ias_core::Construct for $handle {
            #[inline]
            fn node(&self) -> &::ias_core::Node {
                &self.0
            }
            #[inline]
            fn origin(&self) -> ::ias_core::Origin {
                ::ias_core::Origin { krate: env!("CARGO_PKG_NAME"), version: env!("CARGO_PKG_VERSION") }
            }
            fn handle_on() -> ::core::option::Option<::ias_core::HandleOn<Self>> {
                ::core::option::Option::Some((
                    <Self as $crate::api::KubeType>::TYPE,
                    <Self as $crate::api::KubeType>::from_node,
                ))
            }
        }

        impl $crate::api::KubeType for $handle {
            const API_VERSION: &'static str = $api_version;
            const KIND: &'static str = $kind;
            const TYPE: &'static str = concat!($api_version, "/", $kind);
            type Props = $props;
            #[inline]
            fn from_node(node: ::ias_core::Node) -> Self {
                $handle(node)
            }
        }

        impl ::ias_core::policy::Typed for $handle {
            const TYPE: &'static str = concat!($api_version, "/", $kind);
            type Props = $props;
        }
    };
}
