//! What a listener does with a request.

use ias_core::{IntoVal, Props, Shape, Val};

use super::{ApplicationTargetGroup, cfn_listener as raw};

/// What a listener does with a request.
///
/// ```
/// use ias_aws::elasticloadbalancingv2::ListenerAction;
///
/// let refuse = ListenerAction::fixed_response(404).message_body("nothing here").content_type("text/plain");
/// ```
#[derive(Clone, Debug)]
pub struct ListenerAction {
    pub(super) action: raw::Action,
    pub(super) groups: Vec<ApplicationTargetGroup>,
}

/// Where a client is sent instead. What is absent stays as it was asked for.
#[derive(Clone, Debug, Props)]
pub struct RedirectOptions {
    /// `HTTP` or `HTTPS`; HTTPS can be asked for over HTTP, not the other way around.
    pub protocol: Option<String>,
    /// The port.
    pub port: Option<u16>,
    /// The host.
    pub host: Option<String>,
    /// The path, beginning with `/`; `#{path}` stands for the one asked for.
    pub path: Option<String>,
    /// The query without `?`; `#{query}` stands for the one asked for.
    pub query: Option<String>,
    /// Whether the client should remember it (301 instead of 302).
    #[props(default = false)]
    pub permanent: bool,
}

impl ListenerAction {
    /// Sends requests to a target group.
    pub fn forward(group: &ApplicationTargetGroup) -> ListenerAction {
        let action = raw::Action::new(raw::ActionType::Forward).target_group_arn(group.target_group_arn());
        ListenerAction { action, groups: vec![group.clone()] }
    }

    /// Sends requests to several target groups, in proportion to their weights (0 to 999).
    pub fn weighted_forward<'a>(
        groups: impl IntoIterator<Item = (&'a ApplicationTargetGroup, u32)>,
    ) -> ListenerAction {
        let groups: Vec<_> = groups.into_iter().collect();
        let tuple = |(group, weight): &(&ApplicationTargetGroup, u32)| {
            raw::TargetGroupTuple::new().target_group_arn(group.target_group_arn()).weight(*weight)
        };
        let config = raw::ForwardConfig::new().target_groups(groups.iter().map(tuple).collect::<Vec<_>>());
        let action = raw::Action::new(raw::ActionType::Forward).forward_config(config);
        ListenerAction { action, groups: groups.into_iter().map(|(group, _)| group.clone()).collect() }
    }

    /// Sends clients somewhere else.
    pub fn redirect(options: RedirectOptions) -> ListenerAction {
        let code = match options.permanent {
            true => raw::RedirectConfigStatusCode::Http301,
            false => raw::RedirectConfigStatusCode::Http302,
        };
        let mut config = raw::RedirectConfig::new(code);
        if let Some(protocol) = options.protocol {
            config = config.protocol(protocol);
        }
        if let Some(port) = options.port {
            config = config.port(port.to_string());
        }
        if let Some(host) = options.host {
            config = config.host(host);
        }
        if let Some(path) = options.path {
            config = config.path(path);
        }
        if let Some(query) = options.query {
            config = config.query(query);
        }
        ListenerAction::of(raw::Action::new(raw::ActionType::Redirect).redirect_config(config))
    }

    /// Answers by itself, with a status of the 200s, 400s or 500s.
    pub fn fixed_response(status_code: u16) -> ListenerAction {
        let config = raw::FixedResponseConfig::new(status_code.to_string());
        ListenerAction::of(raw::Action::new(raw::ActionType::FixedResponse).fixed_response_config(config))
    }

    /// The text of a fixed response, at most 1,024 signs.
    #[must_use]
    pub fn message_body(self, body: impl IntoVal<String>) -> ListenerAction {
        let body = body.into_val();
        self.respond(|config| config.message_body(body))
    }

    /// The type of a fixed response: `text/plain`, `text/css`, `text/html`, `application/javascript`, `application/json`.
    #[must_use]
    pub fn content_type(self, content_type: impl IntoVal<String>) -> ListenerAction {
        let content_type = content_type.into_val();
        self.respond(|config| config.content_type(content_type))
    }

    fn of(action: raw::Action) -> ListenerAction {
        ListenerAction { action, groups: Vec::new() }
    }

    fn respond(
        mut self,
        change: impl FnOnce(raw::FixedResponseConfig) -> raw::FixedResponseConfig,
    ) -> ListenerAction {
        use ias_core::Struct as _;
        let held = self.action.get(raw::Action::fixed_response_config).and_then(|held| held.known());
        if let Some(config) = held {
            self.action = self.action.fixed_response_config(change(config));
        }
        self
    }

    /// The same action for a rule, whose generated types have the same form.
    pub(super) fn for_rule(&self) -> Val<super::cfn_listener_rule::Action> {
        Val::raw(self.action.clone().into_value())
    }
}
