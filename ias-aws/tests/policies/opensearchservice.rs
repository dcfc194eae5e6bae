use ias_aws::cfn::CfnType as _;
use ias_aws::opensearchservice::cfn_domain::{DomainEndpointOptions, EncryptionAtRestOptions};
use ias_aws::opensearchservice::{CfnDomain, CfnDomainProps as Props};
use ias_aws::policies::opensearchservice::{ENCRYPTED, HTTPS};

use crate::Case;

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
    Props::new().domain_endpoint_options(DomainEndpointOptions::new().enforce_https(true))
}
