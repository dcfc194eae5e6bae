//! An object of a custom kind; the definitions are those that the tests of the generator have.
#![allow(dead_code, missing_docs, unreachable_pub, reason = "a program of README.md, word for word")]

use ias_core::prelude::*;
use ias_k8s::prelude::*;

mod crds {
    pub use ias_crd_tests::crds::certs_acme_example_v1 as cert_manager_io_v1;
}

#[test]
fn certificates_are_written() {
    let app = App::new();
    let chart = Chart::new(&app, "shop", ChartProps::new());

    use crds::cert_manager_io_v1::*;

    let issuer = CertificateSpecIssuerRef::new("letters").kind("ClusterIssuer");
    let spec = CertificateSpec::new(issuer, "shop-tls").dns_names(["shop.example.com"]);
    Certificate::new(&chart, "tls", CertificateProps::new().spec(spec));

    assert!(app.synth().is_ok());
}
