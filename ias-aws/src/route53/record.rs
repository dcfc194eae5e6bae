//! Records of a zone.

use ias_core::{Construct, Duration, IntoVal, Node, Props, Val, text};

use super::{CfnRecordSet, CfnRecordSetProps, HostedZone, cfn_record_set};

/// What a record can be an alias of: a load balancer, for example.
pub trait AliasRecordTarget {
    /// The zone and the name that the alias stands for.
    fn alias(&self) -> AliasOf;
}

/// The zone and the name that an alias stands for.
#[derive(Clone, Debug, PartialEq)]
pub struct AliasOf {
    /// The id of the zone of the target, which belongs to AWS.
    pub hosted_zone_id: Val<String>,
    /// The name of the target.
    pub dns_name: Val<String>,
}

/// What a record leads to.
#[derive(Clone, Debug, PartialEq)]
pub enum RecordTarget {
    /// Values, such as addresses.
    Values(Vec<Val<String>>),
    /// Something of AWS, free of charge and without a time to live.
    Alias(AliasOf),
}

impl RecordTarget {
    /// Addresses.
    pub fn from_ip_addresses(addresses: impl IntoIterator<Item = impl IntoVal<String>>) -> RecordTarget {
        RecordTarget::Values(addresses.into_iter().map(IntoVal::into_val).collect())
    }

    /// Something of AWS.
    pub fn from_alias(target: &dyn AliasRecordTarget) -> RecordTarget {
        RecordTarget::Alias(target.alias())
    }
}

/// How an [`ARecord`] or [`AaaaRecord`] is made.
#[derive(Clone, Debug, Props)]
pub struct ARecordProps {
    /// The zone.
    pub zone: HostedZone,
    /// What the name leads to.
    pub target: RecordTarget,
    /// The name below the zone, such as `www`; the zone's own name if absent.
    pub record_name: Option<String>,
    /// How long others may keep the answer, in whole seconds; an alias has none.
    #[props(default = Duration::minutes(30))]
    pub ttl: Duration,
    /// What it is for.
    pub comment: Option<String>,
}

/// What every record can have.
#[derive(Clone, Debug, Props)]
pub struct RecordOptions {
    /// The zone.
    pub zone: HostedZone,
    /// The name below the zone, such as `www`; the zone's own name if absent.
    pub record_name: Option<String>,
    /// How long others may keep the answer, in whole seconds.
    #[props(default = Duration::minutes(30))]
    pub ttl: Duration,
    /// What it is for.
    pub comment: Option<String>,
}

macro_rules! record {
    ($(#[$about:meta])* $name:ident, $type_name:literal) => {
        $(#[$about])*
        #[derive(Clone, Debug, Construct)]
        pub struct $name {
            node: Node,
            domain_name: Val<String>,
        }

        impl $name {
            /// The name in full.
            pub fn domain_name(&self) -> Val<String> {
                self.domain_name.clone()
            }

            fn on(node: Node, options: RecordOptions, target: RecordTarget) -> $name {
                let domain_name = record(&node, $type_name, options, target).reference();
                $name { node, domain_name }
            }
        }
    };
}

record!(
    /// A name of IPv4 addresses, or an alias.
    ///
    /// ```
    /// use ias_aws::{Stack, StackProps, route53::{ARecord, ARecordProps, HostedZone, HostedZoneProps, RecordTarget}};
    /// use ias_core::App;
    ///
    /// let app = App::new();
    /// let stack = Stack::new(&app, "names", StackProps::new());
    /// let zone = HostedZone::new(&stack, "Zone", HostedZoneProps::new("example.org"));
    /// let office = RecordTarget::from_ip_addresses(["203.0.113.7"]);
    /// ARecord::new(&stack, "Office", ARecordProps::new(&zone, office).record_name("office"));
    /// ```
    ARecord, "A"
);
record!(
    /// A name of IPv6 addresses, or an alias.
    AaaaRecord, "AAAA"
);
record!(
    /// A name for another name; not for the zone's own name, which takes an [`ARecord`] with an alias.
    CnameRecord, "CNAME"
);
record!(
    /// Text, such as the proof that a domain is yours.
    TxtRecord, "TXT"
);

impl ARecord {
    /// Defines a record.
    #[track_caller]
    pub fn new(scope: &dyn Construct, id: &str, props: ARecordProps) -> ARecord {
        let (options, target) = props.split();
        scope.node().define(id, |node| ARecord::on(node, options, target))
    }
}

impl AaaaRecord {
    /// Defines a record.
    #[track_caller]
    pub fn new(scope: &dyn Construct, id: &str, props: ARecordProps) -> AaaaRecord {
        let (options, target) = props.split();
        scope.node().define(id, |node| AaaaRecord::on(node, options, target))
    }
}

impl CnameRecord {
    /// Defines a record for the name of something else.
    #[track_caller]
    pub fn new(
        scope: &dyn Construct,
        id: &str,
        domain: impl IntoVal<String>,
        options: RecordOptions,
    ) -> CnameRecord {
        let target = RecordTarget::Values(vec![domain.into_val()]);
        scope.node().define(id, |node| CnameRecord::on(node, options, target))
    }
}

impl TxtRecord {
    /// Defines a record of texts, which are quoted here; each at most 255 signs.
    #[track_caller]
    pub fn new(
        scope: &dyn Construct,
        id: &str,
        texts: impl IntoIterator<Item = impl IntoVal<String>>,
        options: RecordOptions,
    ) -> TxtRecord {
        let quoted = texts.into_iter().map(|text| {
            let text = text.into_val();
            text!("\"{text}\"")
        });
        let target = RecordTarget::Values(quoted.collect());
        scope.node().define(id, |node| TxtRecord::on(node, options, target))
    }
}

impl ARecordProps {
    fn split(self) -> (RecordOptions, RecordTarget) {
        let ARecordProps { zone, target, record_name, ttl, comment } = self;
        (RecordOptions { zone, record_name, ttl, comment }, target)
    }
}

fn record(
    node: &Node,
    type_name: &'static str,
    options: RecordOptions,
    target: RecordTarget,
) -> CfnRecordSet {
    let name = options.zone.full_name(options.record_name.as_deref());
    let mut record = CfnRecordSetProps::new(type_name, name).hosted_zone_id(options.zone.hosted_zone_id());
    record = match target {
        RecordTarget::Values(values) => {
            let seconds = options.ttl.to_seconds();
            record.ttl(text!("{seconds}")).resource_records(values)
        }
        RecordTarget::Alias(of) => {
            record.alias_target(cfn_record_set::AliasTarget::new(of.hosted_zone_id, of.dns_name))
        }
    };
    if let Some(comment) = options.comment {
        record = record.comment(comment);
    }
    CfnRecordSet::new(node, "Resource", record)
}
