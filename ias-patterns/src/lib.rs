//! Components of ias that say what is wanted, not how it is made: a platform team's crate in miniature.
//!
//! A [`WebService`] is one intent. [`WebServiceStack`] makes it run on AWS: network, load balancer with TLS, Fargate
//! service with scaling and health checks, logs, alarms, and an encrypted queue and bucket where asked for.
//! [`WebServiceChart`] makes the same run on a cluster: deployment, service, ingress, autoscaler, disruption budget,
//! network policy, pods that keep the profile "restricted".
//!
//! ```
//! use ias_core::App;
//! use ias_patterns::{
//!     CostTags, Env, Tls, WebService, WebServiceChart, WebServiceChartProps, WebServiceRequired, WebServiceStack,
//!     WebServiceStackProps,
//! };
//!
//! let app = App::new();
//! let orders = WebService::new(WebServiceRequired {
//!     image: "ghcr.io/acme/orders:1.4.2",
//!     env: Env::prod(),
//!     cost: CostTags::new("orders", "cc-4711"),
//! });
//! let tls = Tls::domain("orders.example.com", "Z0123456789ABCDEFGHIJ", "example.com");
//! WebServiceStack::new(&app, "orders-prod", WebServiceStackProps::new(orders.clone(), tls));
//! WebServiceChart::new(&app, "orders-prod-k8s", WebServiceChartProps::new(orders, "orders.example.com"));
//! let assembly = app.synth().unwrap();
//! assert!(assembly.file("orders-prod.template.json").is_some());
//! assert!(assembly.file("k8s/orders-prod-k8s.yaml").is_some());
//! ```
//!
//! Vocabulary: an [`Env`] is where something runs and how much an outage costs there; [`Compliance`] says which rules it
//! keeps; [`CostTags`] say who pays, and nothing is made without them.
//!
//! Not here: anything that fits one organisation only. Copy a component to your own crate and change it there, or wrap
//! it; its parts are ordinary constructs of ias-aws and ias-k8s.

pub mod codes;
mod compliance;
mod cost;
mod env;
mod web_service;

pub use compliance::Compliance;
pub use cost::CostTags;
pub use env::{Env, Tier};
pub use web_service::{
    Scaling, Tls, WebService, WebServiceChart, WebServiceChartProps, WebServiceRequired, WebServiceStack,
    WebServiceStackProps,
};
