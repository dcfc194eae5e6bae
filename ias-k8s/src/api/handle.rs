//! What every typed handle can do.

use std::any::Any;

use ias_core::{Construct, Element, IntoVal, Key, Node, Object, Path, Shape, Text, Val, Value};

use crate::ApiObject;
use crate::defaults;
use crate::object::SECTION;

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

    /// Reads a property, by key or by a path of keys.
    ///
    /// ```
    /// # #[cfg(feature = "apps-v1")] {
    /// use ias_k8s::{api::KubeType, apps_v1::*};
    ///
    /// fn replicas(deployment: &KubeDeployment) -> Option<i64> {
    ///     deployment.get(KubeDeploymentProps::SPEC.then(DeploymentSpec::REPLICAS))?.known()
    /// }
    /// # }
    /// ```
    fn get<T>(&self, path: impl Into<Path<Self::Props, T>>) -> Option<Val<T>> {
        path.into().read(&self.node().element()?.properties)
    }

    /// Sets a property, by key or by a path of keys.
    fn set<T>(&self, path: impl Into<Path<Self::Props, T>>, value: impl IntoVal<T>) {
        let (path, value) = (path.into(), value.into_val());
        self.node().update_element(|element| path.write(&mut element.properties, value));
    }

    /// Takes a property away.
    fn unset<T>(&self, key: Key<Self::Props, T>) {
        self.node().update_element(|element| element.properties.remove(key.name()));
    }

    /// Sets a place of the finished object, named by a JSON pointer; see [`ApiObject::patch`].
    ///
    /// Prefer [`set`](KubeType::set), which the compiler checks.
    fn patch(&self, pointer: impl Into<Text>, value: impl Into<Value>) -> &Self {
        let value = value.into();
        self.node().update_element(|element| element.add_override(pointer, Some(value)));
        self
    }
}

/// Defines a typed object; [`object!`](crate::object) calls this.
#[track_caller]
pub fn define<T: KubeType>(scope: &dyn Construct, id: &str, props: T::Props) -> T {
    scope.node().define(id, |node| {
        let properties = match props.into_value() {
            Value::Map(properties) => properties,
            _ => Object::new(),
        };
        let properties = defaults::filled(T::API_VERSION, T::KIND, properties);
        node.set_element(Element::new(SECTION, T::TYPE).with_properties(properties));
        T::from_node(node)
    })
}

/// Declares the handle of a kind: the struct, its `new`, and what every handle has.
///
/// Generated code uses it, and so can you for a kind of your own.
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
    };
}
