use ias_aws::certificatemanager::{Certificate, CertificateProps, CertificateValidation};
use ias_aws::route53::{HostedZone, HostedZoneProps};
use serde_json::json;

use super::support::trial;

#[test]
fn proof_is_written_into_the_zone() {
    let trial = trial();
    let zone = HostedZone::new(&trial.stack, "Zone", HostedZoneProps::new("example.org"));
    let props = CertificateProps::new("example.org", CertificateValidation::from_dns(&zone))
        .subject_alternative_names(["*.example.org", "api.example.org"]);
    Certificate::new(&trial.stack, "Cert", props);
    assert_eq!(
        trial.template().properties("Cert5C9FAEC1"),
        &json!({
            "DomainName": "example.org",
            "ValidationMethod": "DNS",
            // The wildcard shares the proof of its base.
            "DomainValidationOptions": [
                { "DomainName": "example.org", "HostedZoneId": { "Ref": "ZoneA5DE4B68" } },
                { "DomainName": "api.example.org", "HostedZoneId": { "Ref": "ZoneA5DE4B68" } },
            ],
            "SubjectAlternativeNames": ["*.example.org", "api.example.org"],
            "Tags": [{ "Key": "Name", "Value": "Web/Cert" }],
        })
    );
}

#[test]
fn several_zones_prove_their_own_names() {
    let trial = trial();
    let org = HostedZone::new(&trial.stack, "Org", HostedZoneProps::new("example.org"));
    let com = HostedZone::new(&trial.stack, "Com", HostedZoneProps::new("example.com"));
    let proof =
        CertificateValidation::from_dns_multi_zone([("example.org", &org), ("www.example.com", &com)]);
    let props = CertificateProps::new("example.org", proof).subject_alternative_name("www.example.com");
    Certificate::new(&trial.stack, "Cert", props.key_algorithm("EC_prime256v1"));
    let template = trial.template();
    let certificate = template.properties("Cert5C9FAEC1");
    assert_eq!(certificate["DomainValidationOptions"][1]["DomainName"], "www.example.com");
    assert_eq!(certificate["KeyAlgorithm"], "EC_prime256v1");
}
