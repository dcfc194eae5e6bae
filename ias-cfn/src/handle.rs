//! What every level-1 handle can do.

use std::any::Any;
use std::panic::Location;

use ias_core::{
    Construct, Element, IntoKey, IntoVal, List, Node, Object, Override, Shape, Tagging, Text, Val, Value,
};

use crate::stack::Section;
use crate::{CreationPolicy, RemovalPolicy, UpdatePolicy};

/// A level-1 resource: one element of a template, with typed properties.
///
/// Generated for every resource type; [`CfnResource`](crate::CfnResource) serves types that are not, and
/// `#[derive(Resource)]` your own.
pub trait CfnType: Construct + Clone + Any + Send + Sync {
    /// The type's name, such as `AWS::S3::Bucket`.
    const TYPE: &'static str;

    /// Where the properties hold tags, if they do.
    const TAGS: Option<Tagging>;

    /// The properties.
    type Props: Shape;

    /// The handle on a node that holds such a resource.
    fn from_node(node: Node) -> Self;

    /// A copy of the properties; `None` where none are held because an update runs.
    fn props(&self) -> Option<Self::Props> {
        self.node().element()?.props()
    }

    /// Changes the properties with their setters: `bucket.update(|props| props.bucket_name("raw"))`.
    ///
    /// Properties that the type does not know, such as those that an aspect added, are kept.
    fn update(&self, change: impl FnOnce(Self::Props) -> Self::Props) -> &Self {
        self.node().update_element(|element| element.change_props(change));
        self
    }

    /// Reads a property, named by its setter or a [`Key`](ias_core::Key).
    ///
    /// ```
    /// use ias_aws::{cfn::CfnType, s3::{cfn_bucket::VersioningConfiguration, *}, Stack, StackProps};
    /// use ias_core::{App, key};
    ///
    /// let app = App::new();
    /// let stack = Stack::new(&app, "Data", StackProps::new());
    /// let bucket = CfnBucket::new(&stack, "Raw", CfnBucketProps::new().bucket_name("raw"));
    /// let name = bucket.get(CfnBucketProps::bucket_name).and_then(|name| name.known());
    /// assert_eq!(name.as_deref(), Some("raw"));
    ///
    /// let status = key(CfnBucketProps::versioning_configuration).then(VersioningConfiguration::status);
    /// assert!(bucket.get(status).is_none());
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

    /// What happens to the resource when it leaves the stack, or is replaced.
    fn removal_policy(&self, policy: RemovalPolicy) -> &Self {
        self.option("DeletionPolicy", policy.on_delete());
        self.option("UpdateReplacePolicy", policy.on_replace());
        self
    }

    /// What happens to the resource when it leaves the stack: `DeletionPolicy`.
    fn deletion_policy(&self, policy: RemovalPolicy) -> &Self {
        self.option("DeletionPolicy", policy.on_delete())
    }

    /// What happens to the old resource when it is replaced: `UpdateReplacePolicy`.
    fn update_replace_policy(&self, policy: RemovalPolicy) -> &Self {
        self.option("UpdateReplacePolicy", policy.on_replace())
    }

    /// How long creation waits for signals: `CreationPolicy`.
    fn creation_policy(&self, policy: CreationPolicy) -> &Self {
        self.option("CreationPolicy", policy.into_value())
    }

    /// How an update proceeds: `UpdatePolicy`.
    fn update_policy(&self, policy: UpdatePolicy) -> &Self {
        self.option("UpdatePolicy", policy.into_value())
    }

    /// Makes the resource only if a condition of the stack holds.
    fn only_if(&self, condition: &crate::stack::CfnCondition) -> &Self {
        self.option("Condition", crate::intrinsic::logical_id(condition.node()))
    }

    /// Sets an entry of the resource's `Metadata`.
    fn metadata(&self, key: impl Into<Text>, value: impl Into<Value>) -> &Self {
        let (key, value) = (key.into(), value.into());
        self.node().update_element(|element| element.options.child("Metadata").set(key, value));
        self
    }

    /// Sets an attribute that stands beside the properties.
    fn option(&self, name: &'static str, value: impl Into<Value>) -> &Self {
        let value = value.into();
        self.node().update_element(|element| element.options.set(name, value));
        self
    }

    /// Sets a place in the finished resource, named by a JSON pointer such as `/Properties/Tags/0/Value`.
    ///
    /// Applied last, after aspects and tags. Prefer [`set`](CfnType::set), which the compiler checks.
    #[track_caller]
    fn add_override(&self, pointer: impl Into<Text>, value: impl Into<Value>) -> &Self {
        let change = Override::new(pointer, Some(value.into()));
        self.node().update_element(|element| element.overrides.push(change));
        self
    }

    /// Removes a place of the finished resource, named by a JSON pointer.
    #[track_caller]
    fn add_deletion_override(&self, pointer: impl Into<Text>) -> &Self {
        let change = Override::new(pointer, None);
        self.node().update_element(|element| element.overrides.push(change));
        self
    }

    /// Gives the resource this logical id instead of the one made from its path.
    fn override_logical_id(&self, id: impl Into<Text>) -> &Self {
        let id = id.into();
        self.node().update_element(|element| element.naming = ias_core::Naming::Given(id));
        self
    }

    /// Keeps the logical id that the resource had at another path, after a refactoring.
    ///
    /// The path is the old one below the stack, such as `Orders/Resource`. Without this the resource would be replaced.
    fn moved_from(&self, old_path: impl Into<Text>) -> &Self {
        let old = old_path.into();
        self.node().update_element(|element| element.naming = ias_core::Naming::MovedFrom(old));
        self
    }

    /// The logical id, known once the app is synthesized; for text that must name it.
    fn logical_id(&self) -> Val<String> {
        crate::intrinsic::logical_id(self.node())
    }
}

/// Defines a level-1 resource; [`resource!`](crate::resource) calls this.
#[track_caller]
pub fn define<T: CfnType>(scope: &dyn Construct, id: &str, props: T::Props) -> T {
    let properties = props.into_value();
    scope.node().define(id, |node| {
        set_resource(&node, T::TYPE, T::TAGS, properties);
        T::from_node(node)
    })
}

fn set_resource(node: &Node, type_name: &'static str, tagging: Option<Tagging>, properties: Value) {
    let properties = match properties {
        Value::Map(properties) => properties,
        _ => Object::new(),
    };
    let element = Element::new(Section::RESOURCES, type_name).with_properties(properties);
    node.set_element(Element { tagging, ..element });
}

/// What a generated handle stands for; the type argument of the struct that [`handles!`](crate::handles) declares.
pub trait ResourceType: 'static {
    /// The type's name, such as `AWS::S3::Bucket`.
    const TYPE: &'static str;

    /// Where the properties hold tags: one of the usual places, or `Self` where it has a place of its own.
    type Tags: TagPlace;

    /// The properties.
    type Props: Shape;

    /// The type of what `Ref` returns.
    type Reference;
}

/// A place of tags as a type, which costs the compiler less than a constant in each of two thousand resource types.
pub trait TagPlace {
    /// The place; `None` where there are no tags.
    const TAGGING: Option<Tagging>;
}

/// Has no tags.
pub enum NoTags {}
/// Has a list `Tags` of keys and values.
pub enum TagList {}
/// Has a map `Tags`.
pub enum TagMap {}

impl TagPlace for NoTags {
    const TAGGING: Option<Tagging> = None;
}
impl TagPlace for TagList {
    const TAGGING: Option<Tagging> = Some(Tagging::List("Tags"));
}
impl TagPlace for TagMap {
    const TAGGING: Option<Tagging> = Some(Tagging::Map("Tags"));
}

/// Declares the struct of which all generated handles are aliases, each with its [`ResourceType`]:
/// `type CfnBucket = Handle<of::CfnBucket>`. For the same reason as [`fields!`](ias_core::fields).
#[macro_export]
macro_rules! handles {
    ($name:ident) => {
        /// The handle of a resource, whose type `T` tells.
        pub struct $name<T>(::ias_core::Node, ::core::marker::PhantomData<fn() -> T>);

        impl<T: $crate::ResourceType> $name<T> {
            /// Defines the resource in a scope.
            #[track_caller]
            pub fn new(scope: &dyn ::ias_core::Construct, id: &str, props: T::Props) -> Self {
                $crate::define(scope, id, props)
            }

            /// What `Ref` returns.
            pub fn reference(&self) -> ::ias_core::Val<T::Reference> {
                $crate::reference(&self.0)
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

        impl<T: $crate::ResourceType> ::ias_core::Construct for $name<T> {
            fn node(&self) -> &::ias_core::Node {
                &self.0
            }
            fn origin(&self) -> ::ias_core::Origin {
                ::ias_core::Origin { krate: env!("CARGO_PKG_NAME"), version: env!("CARGO_PKG_VERSION") }
            }
            fn handle_on() -> ::core::option::Option<::ias_core::HandleOn<Self>> {
                ::core::option::Option::Some((T::TYPE, $crate::CfnType::from_node))
            }
        }

        impl<T: $crate::ResourceType> $crate::CfnType for $name<T> {
            const TYPE: &'static str = T::TYPE;
            const TAGS: ::core::option::Option<$crate::Tagging> = <T::Tags as $crate::TagPlace>::TAGGING;
            type Props = T::Props;
            fn from_node(node: ::ias_core::Node) -> Self {
                $name(node, ::core::marker::PhantomData)
            }
        }

        impl<T: $crate::ResourceType> ::ias_core::policy::Typed for $name<T> {
            const TYPE: &'static str = T::TYPE;
            type Props = T::Props;
        }
    };
}

/// Declares the handle of a resource type: the struct, its `new`, and what every handle has.
///
/// `#[derive(Resource)]` uses it.
#[macro_export]
macro_rules! resource {
    ($(#[$about:meta])* $vis:vis $handle:ident, $props:ident, $type_name:literal, tags = $tags:expr) => {
        $(#[$about])*
        #[derive(Clone, Debug)]
        $vis struct $handle(::ias_core::Node);

        impl $handle {
            /// Defines the resource in a scope.
            #[inline] // Code is generated only for the types that a program uses.
            #[track_caller]
            #[allow(dead_code, reason = "a private handle may only be looked up")]
            $vis fn new(scope: &dyn ::ias_core::Construct, id: &str, props: $props) -> Self {
                $crate::define(scope, id, props)
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
                ::core::option::Option::Some(($type_name, $crate::CfnType::from_node))
            }
        }

        impl $crate::CfnType for $handle {
            const TYPE: &'static str = $type_name;
            const TAGS: ::core::option::Option<$crate::Tagging> = $tags;
            type Props = $props;
            #[inline]
            fn from_node(node: ::ias_core::Node) -> Self {
                $handle(node)
            }
        }

        impl ::ias_core::policy::Typed for $handle {
            const TYPE: &'static str = $type_name;
            type Props = $props;
        }
    };
}
