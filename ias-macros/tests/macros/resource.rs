use ias_aws::cfn::{CfnType, Resource, Tagging};
use ias_aws::{Stack, StackProps};
use ias_core::{App, Construct as _, Fits, Is, Kind, List, Shape, Val, Value, known, value};

/// The ARN of a lake.
pub struct LakeArn;
impl Fits<LakeArn> for LakeArn {}
impl Kind for LakeArn {
    fn check(_: &str) -> Result<(), String> {
        Ok(())
    }
}

/// Properties of a lake.
#[derive(Clone, Debug, PartialEq, Resource)]
#[resource(
    type = "Acme::Data::Lake",
    handle = Lake,
    attributes(Arn: Is<LakeArn>, Size: i64, "Endpoint.Address": String),
    reference = Is<LakeArn>,
    tags = "Tags",
)]
pub struct LakeProps {
    /// How people call it.
    lake_name: Val<String>,
    #[resource(rename = "KMSKeyId")]
    key: Option<Val<Is<LakeArn>>>,
    retention_days: Option<Val<i64>>,
    paths: Option<Val<List<String>>>,
    r#type: Option<Val<String>>,
}

/// Three mandatory properties, and no tags.
#[derive(Clone, Debug, Resource)]
#[resource(type = "Custom::Sync_1", handle = Sync)]
struct SyncProps {
    service_token: Val<String>,
    from: Val<String>,
    to: Val<String>,
}

#[derive(Clone, Debug, Resource)]
#[resource(type = "Acme::Data::Nothing", handle = Nothing, tags = Map("Labels"))]
struct NothingProps {}

#[test]
fn properties_are_built_as_props_are_and_shaped_for_the_template() {
    let arn: Val<Is<LakeArn>> = known("arn:acme:lake/1");
    let props = LakeProps::new("raw").retention_days(30).key(&arn).paths(["/a"]).r#type("cold");
    let value = props.clone().into_value();
    let expect = value!({
        "LakeName": "raw", "KMSKeyId": "arn:acme:lake/1", "RetentionDays": 30, "Paths": ["/a"], "Type": "cold"
    });
    assert_eq!(value, expect);
    assert_eq!(LakeProps::from_value(&value), Some(props));
    assert_eq!(LakeProps::from_value(&value!({ "RetentionDays": 30 })), None);
    assert_eq!(LakeProps::from_value(&Value::Null), None);
    let sync = SyncProps::new(SyncPropsRequired { service_token: "t", from: "a", to: "b" });
    assert_eq!(sync.into_value(), value!({ "ServiceToken": "t", "From": "a", "To": "b" }));
    assert_eq!(NothingProps::default().into_value(), value!({}));
    assert!(NothingProps::from_value(&value!({})).is_some());
}

#[test]
fn keys_have_the_names_of_the_template() {
    assert_eq!([LakeProps::LAKE_NAME.name(), LakeProps::TYPE.name()], ["LakeName", "Type"]);
    assert_eq!(LakeProps::KEY.name(), "KMSKeyId");
    assert_eq!(
        [SyncProps::FROM.name(), SyncProps::TO.name(), SyncProps::SERVICE_TOKEN.name()],
        ["From", "To", "ServiceToken"]
    );
}

#[test]
fn the_handle_is_a_construct_with_typed_attributes() {
    let app = App::new();
    let stack = Stack::new(&app, "Data", StackProps::new());
    let lake = Lake::new(&stack, "Lake", LakeProps::new("raw"));
    assert_eq!((lake.node().path().as_str(), Lake::TYPE), ("Data/Lake", "Acme::Data::Lake"));
    assert_eq!(Lake::TAGS, Some(Tagging::List("Tags")));
    assert_eq!((Sync::TAGS, Nothing::TAGS), (None, Some(Tagging::Map("Labels"))));
    let arn: Val<Is<LakeArn>> = lake.attr_arn();
    let other = Lake::new(
        &stack,
        "Other",
        LakeProps::new(lake.attr_endpoint_address()).key(arn).key(lake.reference()),
    );
    let size: Val<i64> = other.attr_size();
    assert!(!size.as_value().is_known());
}
