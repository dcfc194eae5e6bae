//! Listeners.

use ias_core::{Construct, Diagnostic, IntoVal, Is, List, Node, Props, Val, Value};

use super::{
    ApplicationLoadBalancer, ApplicationTargetGroup, ApplicationTargetGroupProps, CfnListener,
    CfnListenerProps, CfnListenerRule, CfnListenerRuleProps, CfnListenerRulePropsRequired, ListenerAction,
    ListenerCondition, SslPolicy, cfn_listener,
};
use crate::cfn::CfnType;
use crate::ec2::{Connectable, Connections, Port, append};
use crate::{codes, kinds};

/// The protocol of a listener or a target group.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ApplicationProtocol {
    /// Without encryption, usually port 80.
    Http,
    /// With encryption, usually port 443.
    Https,
}

impl ApplicationProtocol {
    pub(super) const fn port(self) -> u16 {
        match self {
            ApplicationProtocol::Http => 80,
            ApplicationProtocol::Https => 443,
        }
    }
}

/// How an [`ApplicationListener`] is made.
#[derive(Clone, Debug, Props)]
pub struct ApplicationListenerOptions {
    /// The protocol; HTTPS if there are certificates or the port is 443, else HTTP, if absent.
    pub protocol: Option<ApplicationProtocol>,
    /// The port; that of the protocol if absent.
    pub port: Option<u16>,
    /// The certificates; the first one serves clients that name no host.
    #[props(default, each = certificate)]
    pub certificates: Vec<Val<Is<kinds::CertificateArn>>>,
    /// Which TLS it speaks.
    #[props(default = SslPolicy::RECOMMENDED_TLS)]
    pub ssl_policy: SslPolicy,
    /// What it does with requests that no rule takes.
    pub default_action: Option<ListenerAction>,
    /// Whether everybody may connect; only who is allowed to otherwise.
    #[props(default = true)]
    pub open: bool,
}

impl ApplicationListenerOptions {
    /// A listener for HTTPS with a certificate.
    pub fn https(certificate: impl IntoVal<Is<kinds::CertificateArn>>) -> ApplicationListenerOptions {
        ApplicationListenerOptions::new().protocol(ApplicationProtocol::Https).certificate(certificate)
    }

    /// A listener for HTTP.
    pub fn http() -> ApplicationListenerOptions {
        ApplicationListenerOptions::new().protocol(ApplicationProtocol::Http)
    }
}

/// Where a load balancer takes requests, and where it sends them.
///
/// Made with [`ApplicationLoadBalancer::add_listener`].
#[derive(Clone, Debug, Construct)]
pub struct ApplicationListener {
    node: Node,
    listener: CfnListener,
    load_balancer: ApplicationLoadBalancer,
    port: u16,
    protocol: ApplicationProtocol,
}

impl ApplicationListener {
    pub(super) fn on(
        node: Node,
        load_balancer: &ApplicationLoadBalancer,
        options: ApplicationListenerOptions,
    ) -> ApplicationListener {
        let secure = !options.certificates.is_empty() || options.port == Some(443);
        let protocol = match options.protocol {
            Some(protocol) => protocol,
            None if secure => ApplicationProtocol::Https,
            None => ApplicationProtocol::Http,
        };
        check_certificates(&node, protocol, options.certificates.len());
        let port = options.port.unwrap_or(protocol.port());
        let none: Val<List<cfn_listener::Action>> = Val::raw(Value::List(Vec::new()));
        let mut listener = CfnListenerProps::new(load_balancer.load_balancer_arn(), none).port(port);
        listener = match protocol {
            ApplicationProtocol::Http => listener.protocol(cfn_listener::Protocol::Http),
            ApplicationProtocol::Https => {
                listener.protocol(cfn_listener::Protocol::Https).ssl_policy(options.ssl_policy.name())
            }
        };
        // The listener itself takes one certificate, the others are attached to it.
        if let Some(first) = options.certificates.first() {
            listener = listener.certificates([cfn_listener::Certificate::new().certificate_arn(first)]);
        }
        let listener = CfnListener::new(&node, "Resource", listener);
        if let Some(rest) = options.certificates.get(1..).filter(|rest| !rest.is_empty()) {
            super::rule::more_certificates(&node, &listener, rest);
        }
        node.add_validation({
            let listener = listener.clone();
            move |node: &Node| check_action(node, &listener)
        });
        if options.open {
            let connections = load_balancer.connections();
            connections.allow_from_any_ipv4(Port::tcp(port), &format!("Allow from anyone on port {port}"));
        }
        let load_balancer = load_balancer.clone();
        let made = ApplicationListener { node, listener, load_balancer, port, protocol };
        if let Some(action) = options.default_action {
            made.set_default_action(action);
        }
        made
    }

    /// Its ARN.
    pub fn listener_arn(&self) -> Val<Is<kinds::ListenerArn>> {
        self.listener.reference()
    }

    /// The load balancer that it belongs to.
    pub fn load_balancer(&self) -> &ApplicationLoadBalancer {
        &self.load_balancer
    }

    /// Its port.
    pub fn port(&self) -> u16 {
        self.port
    }

    /// Its protocol.
    pub fn protocol(&self) -> ApplicationProtocol {
        self.protocol
    }

    /// Does this with requests that no rule takes; replaces what it did.
    pub fn set_default_action(&self, action: ListenerAction) {
        self.listener.update(|props| props.default_actions([action.action.clone()]));
        action.groups.iter().for_each(|group| group.register_listener(self, &self.listener));
    }

    /// Sends requests that no rule takes to a target group.
    pub fn add_target_group(&self, group: &ApplicationTargetGroup) {
        self.set_default_action(ListenerAction::forward(group));
    }

    /// Defines a target group and sends requests that no rule takes to it.
    ///
    /// Its id is the given one and `Group`, as in the AWS CDK.
    #[track_caller]
    pub fn add_targets(&self, id: &str, props: ApplicationTargetGroupProps) -> ApplicationTargetGroup {
        let group = ApplicationTargetGroup::new(&self.node, &format!("{id}Group"), props);
        self.add_target_group(&group);
        group
    }

    /// Does this with requests for which all conditions hold.
    ///
    /// `priority` lies between 1 and 50,000 and is unique for the listener; the lowest one that fits is taken.
    #[track_caller]
    pub fn add_action(
        &self,
        id: &str,
        priority: u32,
        conditions: impl IntoIterator<Item = ListenerCondition>,
        action: ListenerAction,
    ) {
        let conditions: Vec<_> = conditions.into_iter().map(|condition| condition.0).collect();
        if !(1..=50_000).contains(&priority) || conditions.is_empty() {
            let message = if conditions.is_empty() {
                format!("the rule `{id}` has no condition")
            } else {
                format!("the priority of the rule `{id}` is {priority}")
            };
            let hint = "a rule has a condition and a priority between 1 and 50,000; use `set_default_action` for the rest";
            self.node.report(Diagnostic::error(&codes::LISTENER_RULE_INVALID, message).hint(hint));
        }
        let required = CfnListenerRulePropsRequired { actions: [action.for_rule()], priority, conditions };
        let rule = CfnListenerRuleProps::new(required).listener_arn(self.listener_arn());
        let rule = self.node.define(&format!("{id}Rule"), |node| {
            CfnListenerRule::new(&node, "Resource", rule);
            super::rule::Rule { node }
        });
        action.groups.iter().for_each(|group| group.register_listener(self, &rule));
    }

    /// Serves clients that name another host with another certificate.
    pub fn add_certificate(&self, id: &str, certificate: impl IntoVal<Is<kinds::CertificateArn>>) {
        let certificate = certificate.into_val();
        if self.listener.get(CfnListenerProps::certificates).is_none() {
            let first = cfn_listener::Certificate::new().certificate_arn(certificate);
            append(&self.listener, CfnListenerProps::certificates, first);
        } else {
            super::rule::more_certificates_as(&self.node, id, &self.listener, &[certificate]);
        }
    }
}

impl Connectable for ApplicationListener {
    fn connections(&self) -> Connections {
        self.load_balancer.connections().default_port(Port::tcp(self.port))
    }
}

impl From<&ApplicationListener> for ApplicationListener {
    fn from(listener: &ApplicationListener) -> ApplicationListener {
        listener.clone()
    }
}

fn check_certificates(node: &Node, protocol: ApplicationProtocol, count: usize) {
    let (message, hint) = match (protocol, count) {
        (ApplicationProtocol::Https, 0) => {
            ("a listener for HTTPS has no certificate", "add one with `certificate(..)`")
        }
        (ApplicationProtocol::Http, 1..) => (
            "a listener for HTTP has certificates",
            "leave the protocol out, or use `ApplicationProtocol::Https`",
        ),
        _ => return,
    };
    node.report(Diagnostic::error(&codes::LISTENER_CERTIFICATES, message).hint(hint));
}

fn check_action(node: &Node, listener: &CfnListener) {
    let actions = listener.get(CfnListenerProps::default_actions).and_then(|actions| actions.known());
    if actions.is_some_and(|actions| actions.is_empty()) {
        let message = "the listener does not know what to do with requests";
        let hint = "call `add_target_group`, `add_targets` or `set_default_action`";
        node.report(Diagnostic::error(&codes::LISTENER_WITHOUT_ACTION, message).hint(hint));
    }
}
