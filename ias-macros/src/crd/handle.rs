//! Writes the handle of a kind, and what its definition says.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::declaration::Declaration;
use crate::builder::Builder;
use crate::docs;

pub(super) fn expand(builder: &Builder, of: &Declaration) -> TokenStream {
    let Some(handle) = &of.handle else { return TokenStream::new() };
    let (vis, spec) = (&builder.vis, &builder.name);
    let Declaration { group, version, kind, plural, singular, cluster_scoped, calls, .. } = of;
    let props = format_ident!("{handle}Props", span = handle.span());
    let api_version = format!("{}/{}", group.value(), version.value());
    let type_name = format!("{api_version}/{}", kind.value());
    let scope = if *cluster_scoped { " It belongs to the whole cluster." } else { "" };
    let about = docs::text(&format!("A custom resource: `{}` of `{api_version}`.{scope}", kind.value()));
    let about_new =
        docs::text("Defines the object in a scope, from its specification or from that and its metadata.");
    let about_props = docs::text(&format!("A [`{handle}`] without `apiVersion` and `kind`."));
    let status = of.status.as_ref().map(|ty| quote!(.status::<#ty>()));
    quote! {
        #about_props
        #vis type #props = ::ias_k8s::crd::ObjectProps<#spec>;

        #about
        #[derive(Clone, Debug)]
        #vis struct #handle(::ias_core::Node);

        #[automatically_derived]
        impl #handle {
            #about_new
            #[allow(dead_code)] // A program may install the definition only.
            #[track_caller]
            #vis fn new(
                scope: &dyn ::ias_core::Construct,
                id: &str,
                props: impl ::core::convert::Into<#props>,
            ) -> Self {
                ::ias_k8s::api::define(scope, id, ::core::convert::Into::into(props))
            }
        }

        #[automatically_derived]
        impl ::ias_core::Construct for #handle {
            fn node(&self) -> &::ias_core::Node {
                &self.0
            }
            fn origin(&self) -> ::ias_core::Origin {
                ::ias_core::Origin { krate: ::core::env!("CARGO_PKG_NAME"), version: ::core::env!("CARGO_PKG_VERSION") }
            }
        }

        #[automatically_derived]
        impl ::ias_k8s::api::KubeType for #handle {
            const API_VERSION: &'static str = #api_version;
            const KIND: &'static str = #kind;
            const TYPE: &'static str = #type_name;
            const CLUSTER_SCOPED: bool = #cluster_scoped;
            const SCHEMA: ::core::option::Option<::ias_k8s::api::SchemaSource> = ::core::option::Option::Some(
                ::ias_k8s::api::SchemaSource::Made(<#spec as ::ias_k8s::crd::Schema>::schema),
            );
            type Props = #props;
            fn from_node(node: ::ias_core::Node) -> Self {
                Self(node)
            }
        }

        #[automatically_derived]
        impl ::ias_core::policy::Typed for #handle {
            const TYPE: &'static str = #type_name;
            type Props = #props;
        }

        #[automatically_derived]
        impl ::ias_k8s::crd::CustomResource for #handle {
            type Spec = #spec;
            fn version() -> ::ias_k8s::crd::Version {
                ::ias_k8s::crd::Version::new::<Self>(#plural, #singular) #status #(#calls)*
            }
        }
    }
}
