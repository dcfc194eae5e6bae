//! Rules of a listener: requests of which sort go where.

use ias_core::{Construct, Is, Node, Val};

use super::{
    CfnListener, CfnListenerCertificate, CfnListenerCertificateProps, cfn_listener_certificate,
    cfn_listener_rule as raw,
};
use crate::kinds;

/// What must hold of a request for a rule to take it.
///
/// Source: [conditions](https://docs.aws.amazon.com/elasticloadbalancing/latest/application/rule-condition-types.html).
///
/// ```
/// use ias_aws::elasticloadbalancingv2::ListenerCondition;
///
/// let orders = ListenerCondition::path_patterns(["/orders", "/orders/*"]);
/// ```
#[derive(Clone, Debug)]
pub struct ListenerCondition(pub(super) raw::RuleCondition);

impl ListenerCondition {
    /// The host is one of these; `*` and `?` are wildcards.
    pub fn host_headers(hosts: impl IntoIterator<Item = impl Into<String>>) -> ListenerCondition {
        let config = raw::HostHeaderConfig::new().values(texts(hosts));
        ListenerCondition(raw::RuleCondition::new().field("host-header").host_header_config(config))
    }

    /// The path is one of these; `*` and `?` are wildcards.
    pub fn path_patterns(paths: impl IntoIterator<Item = impl Into<String>>) -> ListenerCondition {
        let config = raw::PathPatternConfig::new().values(texts(paths));
        ListenerCondition(raw::RuleCondition::new().field("path-pattern").path_pattern_config(config))
    }

    /// The method is one of these, such as `GET`.
    pub fn http_request_methods(methods: impl IntoIterator<Item = impl Into<String>>) -> ListenerCondition {
        let config = raw::HttpRequestMethodConfig::new().values(texts(methods));
        ListenerCondition(
            raw::RuleCondition::new().field("http-request-method").http_request_method_config(config),
        )
    }

    /// A header has one of these values; `*` and `?` are wildcards.
    pub fn http_header(
        name: impl Into<String>,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> ListenerCondition {
        let config = raw::HttpHeaderConfig::new().http_header_name(name.into()).values(texts(values));
        ListenerCondition(raw::RuleCondition::new().field("http-header").http_header_config(config))
    }

    /// The client's address lies in one of these ranges.
    pub fn source_ips(ranges: impl IntoIterator<Item = impl Into<String>>) -> ListenerCondition {
        let config = raw::SourceIpConfig::new().values(texts(ranges));
        ListenerCondition(raw::RuleCondition::new().field("source-ip").source_ip_config(config))
    }
}

fn texts(texts: impl IntoIterator<Item = impl Into<String>>) -> Vec<String> {
    texts.into_iter().map(Into::into).collect()
}

/// A rule in the tree.
#[derive(Clone, Construct)]
pub(super) struct Rule {
    pub(super) node: Node,
}

/// Attaches further certificates, whose construct has the name that it has in the AWS CDK.
pub(super) fn more_certificates(
    scope: &Node,
    listener: &CfnListener,
    certificates: &[Val<Is<kinds::CertificateArn>>],
) {
    more_certificates_as(scope, "DefaultCertificates", listener, certificates);
}

pub(super) fn more_certificates_as(
    scope: &Node,
    id: &str,
    listener: &CfnListener,
    certificates: &[Val<Is<kinds::CertificateArn>>],
) {
    let certificate = |arn: &Val<Is<kinds::CertificateArn>>| {
        cfn_listener_certificate::Certificate::new().certificate_arn(arn)
    };
    let all = certificates.iter().map(certificate).collect::<Vec<_>>();
    scope.define(id, |node| {
        CfnListenerCertificate::new(
            &node,
            "Resource",
            CfnListenerCertificateProps::new(listener.reference(), all),
        );
        Rule { node }
    });
}
