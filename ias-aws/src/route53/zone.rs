//! Hosted zones.

use ias_core::{Construct, IntoVal, Is, List, Node, Props, Val};

use super::{CfnHostedZone, CfnHostedZoneProps, cfn_hosted_zone};
use crate::kinds;

/// A zone: the names below a domain.
///
/// ```
/// use ias_aws::{Stack, StackProps, route53};
/// use ias_core::App;
///
/// let app = App::new();
/// let stack = Stack::new(&app, "names", StackProps::new());
/// let zone = route53::HostedZone::new(&stack, "Zone", route53::HostedZoneProps::new("example.org"));
/// assert_eq!(zone.zone_name(), "example.org");
/// ```
#[derive(Clone, Debug, Construct)]
pub struct HostedZone {
    node: Node,
    id: Val<Is<kinds::HostedZoneId>>,
    name: String,
    name_servers: Option<Val<List<String>>>,
}

/// How a [`HostedZone`] is made.
#[derive(Clone, Debug, Props)]
pub struct HostedZoneProps {
    /// The domain, such as `example.org`.
    pub zone_name: String,
    /// What it is for, at most 256 signs.
    pub comment: Option<String>,
    /// Networks that the zone is private to, each with its region; the zone is public if empty.
    #[props(default)]
    pub vpcs: Vec<(Val<Is<kinds::VpcId>>, Val<String>)>,
    /// The group that queries are logged to, by ARN; it lies in `us-east-1`.
    pub query_logs_log_group_arn: Option<Val<Is<kinds::LogGroupArn>>>,
}

impl HostedZone {
    /// Defines a zone.
    #[track_caller]
    pub fn new(scope: &dyn Construct, id: &str, props: HostedZoneProps) -> HostedZone {
        scope.node().define(id, |node| {
            let name = props.zone_name.trim_end_matches('.').to_owned();
            let mut zone = CfnHostedZoneProps::new().name(format!("{name}."));
            if let Some(comment) = props.comment {
                zone = zone.hosted_zone_config(cfn_hosted_zone::HostedZoneConfig::new().comment(comment));
            }
            if !props.vpcs.is_empty() {
                let vpcs = props.vpcs.iter().map(|(vpc, region)| cfn_hosted_zone::Vpc::new(vpc, region));
                zone = zone.vpcs(vpcs.collect::<Vec<_>>());
            }
            if let Some(group) = props.query_logs_log_group_arn {
                zone = zone.query_logging_config(cfn_hosted_zone::QueryLoggingConfig::new(group));
            }
            let private = !props.vpcs.is_empty();
            let zone = CfnHostedZone::new(&node, "Resource", zone);
            let name_servers = (!private).then(|| zone.attr_name_servers());
            HostedZone { node, id: zone.reference(), name, name_servers }
        })
    }

    /// A zone that exists already.
    ///
    /// ```
    /// use ias_aws::{Stack, StackProps, kinds, route53};
    /// use ias_core::{App, known};
    ///
    /// let app = App::new();
    /// let stack = Stack::new(&app, "names", StackProps::new());
    /// let id = known::<kinds::HostedZoneId>("Z0123456789ABCDEFGHIJ");
    /// let zone = route53::HostedZone::from_attributes(&stack, "Zone", id, "example.org");
    /// ```
    #[track_caller]
    pub fn from_attributes(
        scope: &dyn Construct,
        id: &str,
        hosted_zone_id: impl IntoVal<Is<kinds::HostedZoneId>>,
        zone_name: &str,
    ) -> HostedZone {
        let (hosted_zone_id, name) = (hosted_zone_id.into_val(), zone_name.trim_end_matches('.').to_owned());
        scope.node().define(id, |node| HostedZone { node, id: hosted_zone_id, name, name_servers: None })
    }

    /// Its id.
    pub fn hosted_zone_id(&self) -> Val<Is<kinds::HostedZoneId>> {
        self.id.clone()
    }

    /// Its domain, without a dot at the end.
    pub fn zone_name(&self) -> &str {
        &self.name
    }

    /// The servers that answer for it; `None` for a private zone and for one that exists already.
    pub fn name_servers(&self) -> Option<Val<List<String>>> {
        self.name_servers.clone()
    }

    /// A name below the zone in full, with a dot at the end: `www` becomes `www.example.org.`.
    pub(super) fn full_name(&self, name: Option<&str>) -> String {
        let zone = &self.name;
        match name.filter(|name| !name.is_empty()) {
            None => format!("{zone}."),
            Some(name) if name.ends_with('.') => name.to_owned(),
            Some(name) if name == zone || name.ends_with(&format!(".{zone}")) => format!("{name}."),
            Some(name) => format!("{name}.{zone}."),
        }
    }
}

impl From<&HostedZone> for HostedZone {
    fn from(zone: &HostedZone) -> HostedZone {
        zone.clone()
    }
}

impl IntoVal<Is<kinds::HostedZoneId>> for &HostedZone {
    fn into_val(self) -> Val<Is<kinds::HostedZoneId>> {
        self.hosted_zone_id()
    }
}
