use ias_aws::cfn::CfnType as _;
use ias_aws::opensearchservice::cfn_domain::{DomainEndpointOptions, EncryptionAtRestOptions};
use ias_aws::opensearchservice::{CfnDomain, CfnDomainProps as Props};
use ias_aws::policies::opensearchservice::{ENCRYPTED, HTTPS};
use ias_core::App;
use ias_core::policy::Pack;

use crate::{Case, stack};

pub(crate) fn cases() -> Vec<Case> {
    vec![
        Case::new(
            &ENCRYPTED,
            |stack| drop(CfnDomain::new(stack, "D", encrypted())),
            |stack| drop(CfnDomain::new(stack, "D", Props::new())), // finding
            |stack| {
                let domain = CfnDomain::new(stack, "D", encrypted());
                domain.add_override("/Properties/EncryptionAtRestOptions/Enabled", false); // finding
            },
        ),
        Case::new(
            &HTTPS,
            |stack| drop(CfnDomain::new(stack, "D", enforced())),
            |stack| drop(CfnDomain::new(stack, "D", Props::new())), // finding
            |stack| {
                let domain = CfnDomain::new(stack, "D", enforced());
                domain.add_override("/Properties/DomainEndpointOptions/EnforceHTTPS", false); // finding
            },
        ),
    ]
}

fn encrypted() -> Props {
    Props::new().encryption_at_rest_options(EncryptionAtRestOptions::new().enabled(true))
}

fn enforced() -> Props {
    let policy = "Policy-Min-TLS-1-2-PFS-2023-10";
    Props::new()
        .domain_endpoint_options(DomainEndpointOptions::new().enforce_https(true).tls_security_policy(policy))
}

#[test]
fn a_domain_takes_no_old_tls() {
    let app = App::new();
    app.policies(Pack::new("case", "0").rule(&HTTPS));
    let stack = stack(&app);
    let domain = |id: &str, endpoint: DomainEndpointOptions| {
        CfnDomain::new(&stack, id, Props::new().domain_endpoint_options(endpoint));
    };
    let https = || DomainEndpointOptions::new().enforce_https(true);
    domain("Untold", https());
    domain("Old", https().tls_security_policy("Policy-Min-TLS-1-0-2019-07"));
    domain("Fair", https().tls_security_policy("Policy-Min-TLS-1-2-2019-07"));
    domain("Best", https().tls_security_policy("Policy-Min-TLS-1-2-PFS-2023-10"));
    let found = app.synth().expect_err("two domains take TLS 1.0");
    let found: Vec<String> = found.iter().map(ToString::to_string).collect();
    let message = "error[opensearch-https]: the domain takes old versions of TLS";
    let expected = ["Old", "Untold"].map(|id| format!("{message} (s/{id})"));
    assert_eq!(found, expected);
}
