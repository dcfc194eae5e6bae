// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::IoTManagedIntegrations`.

use super::prelude::*;

mod of { pub enum CfnAccountAssociation {} pub enum CfnCloudConnector {} pub enum CfnCredentialLocker {} impl ias_core::Optional for CfnCredentialLocker {} pub enum CfnManagedThing {} pub enum CfnProvisioningProfile {} }

/// [`AWS::IoTManagedIntegrations::AccountAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotmanagedintegrations-accountassociation.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnAccountAssociation = Handle<of::CfnAccountAssociation>;
impl cfn::ResourceType for of::CfnAccountAssociation { const TYPE: &'static str = "AWS::IoTManagedIntegrations::AccountAssociation"; type Tags = cfn::TagList; type Props = CfnAccountAssociationProps; type Reference = Is<kinds::AccountAssociationArn>; }
impl CfnAccountAssociation {
    /// The attribute `AccountAssociationId`.
    #[inline] pub fn attr_account_association_id(&self) -> Val<String> { cfn::attribute(&self.0, "AccountAssociationId") }
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::AccountAssociationArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `AssociationState`: one of `ASSOCIATION_IN_PROGRESS`, `ASSOCIATION_FAILED`, `ASSOCIATION_SUCCEEDED`, `ASSOCIATION_DELETING`, `REFRESH_TOKEN_EXPIRED`.
    #[inline] pub fn attr_association_state(&self) -> Val<String> { cfn::attribute(&self.0, "AssociationState") }
}

/// Properties of [`CfnAccountAssociation`].
///
/// Mandatory: `ConnectorDestinationId`.
///
/// A change replaces the resource: `ConnectorDestinationId`, `GeneralAuthorization`.
pub type CfnAccountAssociationProps = Fields<of::CfnAccountAssociation>;
impl CfnAccountAssociationProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(connector_destination_id: impl IntoVal<String>) -> Self { with(empty(), "ConnectorDestinationId", connector_destination_id) }
    /// `ConnectorDestinationId`: mandatory, 1 to 64 characters, matches `^[A-Za-z0-9-_]+$`. Changing it replaces the resource.
    #[track_caller] pub fn connector_destination_id(self, value: impl IntoVal<String>) -> Self { with(self, "ConnectorDestinationId", value) }
    /// `Description`: 1 to 4096 characters, matches `^[A-Za-z0-9-_ ]+$`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `GeneralAuthorization`. Changing it replaces the resource.
    #[track_caller] pub fn general_authorization(self, value: impl IntoVal<cfn_account_association::GeneralAuthorization>) -> Self { with(self, "GeneralAuthorization", value) }
    /// `Name`: 1 to 128 characters, matches `^[A-Za-z0-9-_ ]+$`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`: at most 50 items, no item twice.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_account_association::Tag>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnAccountAssociation`].
pub mod cfn_account_association {
    use super::super::prelude::*;
    mod of { pub enum GeneralAuthorization {} impl ias_core::Optional for GeneralAuthorization {} pub enum Tag {} }

    /// `GeneralAuthorization`.
    pub type GeneralAuthorization = Fields<of::GeneralAuthorization>;
    impl GeneralAuthorization {
        /// `AuthMaterialName`: 1 to 100 characters, matches `^[a-zA-Z0-9=_+/-]+$`.
        #[track_caller] pub fn auth_material_name(self, value: impl IntoVal<String>) -> Self { with(self, "AuthMaterialName", value) }
    }

    /// `Tag`.
    pub type Tag = Fields<of::Tag>;
    impl Tag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory, 1 to 128 characters.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 256 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }
}

/// [`AWS::IoTManagedIntegrations::CloudConnector`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotmanagedintegrations-cloudconnector.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnCloudConnector = Handle<of::CfnCloudConnector>;
impl cfn::ResourceType for of::CfnCloudConnector { const TYPE: &'static str = "AWS::IoTManagedIntegrations::CloudConnector"; type Tags = cfn::NoTags; type Props = CfnCloudConnectorProps; type Reference = Is<kinds::IoTManagedIntegrationsCloudConnectorArn>; }
impl CfnCloudConnector {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::IoTManagedIntegrationsCloudConnectorArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `Type`: one of `LISTED`, `UNLISTED`.
    #[inline] pub fn attr_type(&self) -> Val<String> { cfn::attribute(&self.0, "Type") }
}

/// Properties of [`CfnCloudConnector`].
///
/// Mandatory: `Name`, `EndpointConfig`.
///
/// A change replaces the resource: `EndpointConfig`, `EndpointType`.
pub type CfnCloudConnectorProps = Fields<of::CfnCloudConnector>;
impl CfnCloudConnectorProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>, endpoint_config: impl IntoVal<cfn_cloud_connector::EndpointConfig>) -> Self { with(with(empty(), "Name", name), "EndpointConfig", endpoint_config) }
    /// `Description`: 1 to 256 characters, matches `^[0-9A-Za-z_\- ]+$`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `EndpointConfig`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn endpoint_config(self, value: impl IntoVal<cfn_cloud_connector::EndpointConfig>) -> Self { with(self, "EndpointConfig", value) }
    /// `EndpointType`. Changing it replaces the resource.
    #[track_caller] pub fn endpoint_type(self, value: impl IntoVal<cfn_cloud_connector::EndpointType>) -> Self { with(self, "EndpointType", value) }
    /// `Name`: mandatory, 1 to 128 characters, matches `^[A-Za-z0-9-_ ]+$`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
}

/// Types of [`CfnCloudConnector`].
pub mod cfn_cloud_connector {
    use super::super::prelude::*;
    mod of { pub enum EndpointConfig {} impl ias_core::Optional for EndpointConfig {} pub enum EndpointType {} pub enum LambdaConfig {} }

    /// `EndpointConfig`.
    pub type EndpointConfig = Fields<of::EndpointConfig>;
    impl EndpointConfig {
        /// `Lambda`.
        #[track_caller] pub fn lambda(self, value: impl IntoVal<LambdaConfig>) -> Self { with(self, "Lambda", value) }
    }

    /// Words of `EndpointType`.
    pub type EndpointType = Word<fn(of::EndpointType)>;
    impl EndpointType {
        /// `LAMBDA`
        pub const Lambda: Self = word("LAMBDA");
    }

    /// `LambdaConfig`.
    pub type LambdaConfig = Fields<of::LambdaConfig>;
    impl LambdaConfig {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(arn: impl IntoVal<String>) -> Self { with(empty(), "Arn", arn) }
        /// `Arn`: mandatory, matches `^(arn:aws:lambda:[0-9a-zA-Z-]+:[0-9]+:function:)?([a-zA-Z0-9-_]+(:(\$LATEST|[a-zA-Z0-9-_]+))?)$`.
        #[track_caller] pub fn arn(self, value: impl IntoVal<String>) -> Self { with(self, "Arn", value) }
    }
}

/// [`AWS::IoTManagedIntegrations::CredentialLocker`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotmanagedintegrations-credentiallocker.html).
///
/// What `Ref` returns: `Identifier`.
pub type CfnCredentialLocker = Handle<of::CfnCredentialLocker>;
impl cfn::ResourceType for of::CfnCredentialLocker { const TYPE: &'static str = "AWS::IoTManagedIntegrations::CredentialLocker"; type Tags = cfn::TagMap; type Props = CfnCredentialLockerProps; type Reference = String; }
impl CfnCredentialLocker {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::CredentialLockerArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `Identifier`.
    #[inline] pub fn attr_identifier(&self) -> Val<String> { cfn::attribute(&self.0, "Identifier") }
}

/// Properties of [`CfnCredentialLocker`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `Name`.
pub type CfnCredentialLockerProps = Fields<of::CfnCredentialLocker>;
impl CfnCredentialLockerProps {
    /// `Name`: 1 to 128 characters, matches `^[A-Za-z0-9-_ ]+$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Tags", value) }
}

/// [`AWS::IoTManagedIntegrations::ManagedThing`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotmanagedintegrations-managedthing.html).
///
/// What `Ref` returns: `Identifier`.
pub type CfnManagedThing = Handle<of::CfnManagedThing>;
impl cfn::ResourceType for of::CfnManagedThing { const TYPE: &'static str = "AWS::IoTManagedIntegrations::ManagedThing"; type Tags = cfn::TagMap; type Props = CfnManagedThingProps; type Reference = String; }
impl CfnManagedThing {
    /// The attribute `ActivatedAt`.
    #[inline] pub fn attr_activated_at(&self) -> Val<String> { cfn::attribute(&self.0, "ActivatedAt") }
    /// The attribute `AdvertisedProductId`.
    #[inline] pub fn attr_advertised_product_id(&self) -> Val<String> { cfn::attribute(&self.0, "AdvertisedProductId") }
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::ManagedThingArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CertificatePem`.
    #[inline] pub fn attr_certificate_pem(&self) -> Val<String> { cfn::attribute(&self.0, "CertificatePem") }
    /// The attribute `ConnectorDeviceId`.
    #[inline] pub fn attr_connector_device_id(&self) -> Val<String> { cfn::attribute(&self.0, "ConnectorDeviceId") }
    /// The attribute `ConnectorPolicyId`.
    #[inline] pub fn attr_connector_policy_id(&self) -> Val<String> { cfn::attribute(&self.0, "ConnectorPolicyId") }
    /// The attribute `CreatedAt`.
    #[inline] pub fn attr_created_at(&self) -> Val<String> { cfn::attribute(&self.0, "CreatedAt") }
    /// The attribute `DeviceSpecificKey`.
    #[inline] pub fn attr_device_specific_key(&self) -> Val<String> { cfn::attribute(&self.0, "DeviceSpecificKey") }
    /// The attribute `HubNetworkMode`: one of `STANDARD`, `NETWORK_WIDE_EXCLUSION`.
    #[inline] pub fn attr_hub_network_mode(&self) -> Val<String> { cfn::attribute(&self.0, "HubNetworkMode") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `Identifier`.
    #[inline] pub fn attr_identifier(&self) -> Val<String> { cfn::attribute(&self.0, "Identifier") }
    /// The attribute `InternationalArticleNumber`.
    #[inline] pub fn attr_international_article_number(&self) -> Val<String> { cfn::attribute(&self.0, "InternationalArticleNumber") }
    /// The attribute `MacAddress`.
    #[inline] pub fn attr_mac_address(&self) -> Val<String> { cfn::attribute(&self.0, "MacAddress") }
    /// The attribute `ParentControllerId`.
    #[inline] pub fn attr_parent_controller_id(&self) -> Val<String> { cfn::attribute(&self.0, "ParentControllerId") }
    /// The attribute `ProvisioningStatus`: one of `UNASSOCIATED`, `PRE_ASSOCIATED`, `DISCOVERED`, `ACTIVATED`, `DELETION_FAILED`, `DELETE_IN_PROGRESS`, `ISOLATED`, `DELETED`.
    #[inline] pub fn attr_provisioning_status(&self) -> Val<String> { cfn::attribute(&self.0, "ProvisioningStatus") }
    /// The attribute `UniversalProductCode`.
    #[inline] pub fn attr_universal_product_code(&self) -> Val<String> { cfn::attribute(&self.0, "UniversalProductCode") }
    /// The attribute `UpdatedAt`.
    #[inline] pub fn attr_updated_at(&self) -> Val<String> { cfn::attribute(&self.0, "UpdatedAt") }
}

/// Properties of [`CfnManagedThing`].
///
/// Mandatory: `Role`.
///
/// A change replaces the resource: `AuthenticationMaterial`, `AuthenticationMaterialType`, `Role`, `SerialNumber`.
pub type CfnManagedThingProps = Fields<of::CfnManagedThing>;
impl CfnManagedThingProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(role: impl IntoVal<cfn_managed_thing::Role>) -> Self { with(empty(), "Role", role) }
    /// `AuthenticationMaterial`: 1 to 512 characters, matches `` ^[0-9A-Za-z!#$%&()*\+\-;<=>?@^_`{|}~\/: ]+$ ``. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn authentication_material(self, value: impl IntoVal<String>) -> Self { with(self, "AuthenticationMaterial", value) }
    /// `AuthenticationMaterialType`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn authentication_material_type(self, value: impl IntoVal<cfn_managed_thing::AuthMaterialType>) -> Self { with(self, "AuthenticationMaterialType", value) }
    /// `Brand`: 1 to 128 characters, matches `^[A-Za-z0-9-_ ]+$`.
    #[track_caller] pub fn brand(self, value: impl IntoVal<String>) -> Self { with(self, "Brand", value) }
    /// `CapabilityReport`.
    #[track_caller] pub fn capability_report(self, value: impl IntoVal<cfn_managed_thing::CapabilityReport>) -> Self { with(self, "CapabilityReport", value) }
    /// `Classification`: 1 to 64 characters.
    #[track_caller] pub fn classification(self, value: impl IntoVal<String>) -> Self { with(self, "Classification", value) }
    /// `CredentialLockerId`: 1 to 64 characters, matches `^[a-zA-Z0-9]*$`.
    #[track_caller] pub fn credential_locker_id(self, value: impl IntoVal<String>) -> Self { with(self, "CredentialLockerId", value) }
    /// `MetaData`.
    #[track_caller] pub fn meta_data(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "MetaData", value) }
    /// `Model`: 1 to 128 characters, matches `^[A-Za-z0-9-_ ]+$`.
    #[track_caller] pub fn model(self, value: impl IntoVal<String>) -> Self { with(self, "Model", value) }
    /// `Name`: 1 to 128 characters, matches `^[A-Za-z]+$`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Owner`: 1 to 64 characters, matches `^[a-zA-Z0-9_.,@-]+$`.
    #[track_caller] pub fn owner(self, value: impl IntoVal<String>) -> Self { with(self, "Owner", value) }
    /// `Role`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn role(self, value: impl IntoVal<cfn_managed_thing::Role>) -> Self { with(self, "Role", value) }
    /// `SerialNumber`: 1 to 128 characters, matches `^[A-Za-z0-9-_ ]+$`. Changing it replaces the resource.
    #[track_caller] pub fn serial_number(self, value: impl IntoVal<String>) -> Self { with(self, "SerialNumber", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Tags", value) }
    /// `WiFiSimpleSetupConfiguration`.
    #[track_caller] pub fn wi_fi_simple_setup_configuration(self, value: impl IntoVal<cfn_managed_thing::WiFiSimpleSetupConfiguration>) -> Self { with(self, "WiFiSimpleSetupConfiguration", value) }
}

/// Types of [`CfnManagedThing`].
pub mod cfn_managed_thing {
    use super::super::prelude::*;
    mod of { pub enum AuthMaterialType {} pub enum CapabilityReport {} pub enum CapabilityReportCapability {} pub enum CapabilityReportEndpoint {} pub enum Role {} pub enum WiFiSimpleSetupConfiguration {} impl ias_core::Optional for WiFiSimpleSetupConfiguration {} }

    /// Words of `AuthMaterialType`.
    pub type AuthMaterialType = Word<fn(of::AuthMaterialType)>;
    impl AuthMaterialType {
        /// `WIFI_SETUP_QR_BAR_CODE`
        pub const WifiSetupQrBarCode: Self = word("WIFI_SETUP_QR_BAR_CODE");
        /// `ZWAVE_QR_BAR_CODE`
        pub const ZwaveQrBarCode: Self = word("ZWAVE_QR_BAR_CODE");
        /// `ZIGBEE_QR_BAR_CODE`
        pub const ZigbeeQrBarCode: Self = word("ZIGBEE_QR_BAR_CODE");
    }

    /// `CapabilityReport`.
    pub type CapabilityReport = Fields<of::CapabilityReport>;
    impl CapabilityReport {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(endpoints: impl IntoVal<List<CapabilityReportEndpoint>>, version: impl IntoVal<String>) -> Self { with(with(empty(), "Endpoints", endpoints), "Version", version) }
        /// `Endpoints`: mandatory, at most 50 items.
        #[track_caller] pub fn endpoints(self, value: impl IntoVal<List<CapabilityReportEndpoint>>) -> Self { with(self, "Endpoints", value) }
        /// `NodeId`: 1 to 64 characters, matches `^[a-zA-Z0-9=_.,@\+\-/]+$`.
        #[track_caller] pub fn node_id(self, value: impl IntoVal<String>) -> Self { with(self, "NodeId", value) }
        /// `Version`: mandatory, 1 to 10 characters, matches `^1\.0\.0$`.
        #[track_caller] pub fn version(self, value: impl IntoVal<String>) -> Self { with(self, "Version", value) }
    }

    /// `CapabilityReportCapability`.
    pub type CapabilityReportCapability = Fields<of::CapabilityReportCapability>;
    /// What [`CapabilityReportCapability`] cannot do without.
    pub struct CapabilityReportCapabilityRequired<A, B, C, D, E, F> {
        /// `Actions`: at most 100 items, each 1 to 128 characters, each matches `^[/a-zA-Z0-9\._ ]+$`.
        pub actions: A,
        /// `Events`: at most 100 items, each 1 to 128 characters, each matches `^[/a-zA-Z0-9\._ ]+$`.
        pub events: B,
        /// `Id`: 1 to 128 characters, matches `^[a-zA-Z0-9.\/]+(@(\d+\.\d+|\$latest))?$`.
        pub id: C,
        /// `Name`: 1 to 128 characters, matches `^[/a-zA-Z0-9\._ ]+$`.
        pub name: D,
        /// `Properties`: at most 100 items, each 1 to 128 characters, each matches `^[/a-zA-Z0-9\._ ]+$`.
        pub properties: E,
        /// `Version`: 1 to 64 characters, matches `^(0|[1-9][0-9]*)$`.
        pub version: F,
    }
    impl CapabilityReportCapability {
        /// Takes what is mandatory, by name: [`CapabilityReportCapabilityRequired`].
        #[track_caller] pub fn new<A: IntoVal<List<String>>, B: IntoVal<List<String>>, C: IntoVal<String>, D: IntoVal<String>, E: IntoVal<List<String>>, F: IntoVal<String>>(required: CapabilityReportCapabilityRequired<A, B, C, D, E, F>) -> Self { with(with(with(with(with(with(empty(), "Actions", required.actions), "Events", required.events), "Id", required.id), "Name", required.name), "Properties", required.properties), "Version", required.version) }
        /// `Actions`: mandatory, at most 100 items, each 1 to 128 characters, each matches `^[/a-zA-Z0-9\._ ]+$`.
        #[track_caller] pub fn actions(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Actions", value) }
        /// `Events`: mandatory, at most 100 items, each 1 to 128 characters, each matches `^[/a-zA-Z0-9\._ ]+$`.
        #[track_caller] pub fn events(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Events", value) }
        /// `Id`: mandatory, 1 to 128 characters, matches `^[a-zA-Z0-9.\/]+(@(\d+\.\d+|\$latest))?$`.
        #[track_caller] pub fn id(self, value: impl IntoVal<String>) -> Self { with(self, "Id", value) }
        /// `Name`: mandatory, 1 to 128 characters, matches `^[/a-zA-Z0-9\._ ]+$`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Properties`: mandatory, at most 100 items, each 1 to 128 characters, each matches `^[/a-zA-Z0-9\._ ]+$`.
        #[track_caller] pub fn properties(self, value: impl IntoVal<List<String>>) -> Self { with(self, "Properties", value) }
        /// `Version`: mandatory, 1 to 64 characters, matches `^(0|[1-9][0-9]*)$`.
        #[track_caller] pub fn version(self, value: impl IntoVal<String>) -> Self { with(self, "Version", value) }
    }

    /// `CapabilityReportEndpoint`.
    pub type CapabilityReportEndpoint = Fields<of::CapabilityReportEndpoint>;
    /// What [`CapabilityReportEndpoint`] cannot do without.
    pub struct CapabilityReportEndpointRequired<A, B, C> {
        /// `Capabilities`: at most 50 items.
        pub capabilities: A,
        /// `DeviceTypes`: at most 50 items, each at most 256 characters, each matches `^[a-zA-Z0-9=_. ,@\+\-/]+$`.
        pub device_types: B,
        /// `Id`: 1 to 64 characters, matches `^[0-9a-zA-Z]+$`.
        pub id: C,
    }
    impl CapabilityReportEndpoint {
        /// Takes what is mandatory, by name: [`CapabilityReportEndpointRequired`].
        #[track_caller] pub fn new<A: IntoVal<List<CapabilityReportCapability>>, B: IntoVal<List<String>>, C: IntoVal<String>>(required: CapabilityReportEndpointRequired<A, B, C>) -> Self { with(with(with(empty(), "Capabilities", required.capabilities), "DeviceTypes", required.device_types), "Id", required.id) }
        /// `Capabilities`: mandatory, at most 50 items.
        #[track_caller] pub fn capabilities(self, value: impl IntoVal<List<CapabilityReportCapability>>) -> Self { with(self, "Capabilities", value) }
        /// `DeviceTypes`: mandatory, at most 50 items, each at most 256 characters, each matches `^[a-zA-Z0-9=_. ,@\+\-/]+$`.
        #[track_caller] pub fn device_types(self, value: impl IntoVal<List<String>>) -> Self { with(self, "DeviceTypes", value) }
        /// `Id`: mandatory, 1 to 64 characters, matches `^[0-9a-zA-Z]+$`.
        #[track_caller] pub fn id(self, value: impl IntoVal<String>) -> Self { with(self, "Id", value) }
    }

    /// Words of `Role`.
    pub type Role = Word<fn(of::Role)>;
    impl Role {
        /// `CONTROLLER`
        pub const Controller: Self = word("CONTROLLER");
        /// `DEVICE`
        pub const Device: Self = word("DEVICE");
    }

    /// `WiFiSimpleSetupConfiguration`.
    pub type WiFiSimpleSetupConfiguration = Fields<of::WiFiSimpleSetupConfiguration>;
    impl WiFiSimpleSetupConfiguration {
        /// `EnableAsProvisionee`.
        #[track_caller] pub fn enable_as_provisionee(self, value: impl IntoVal<bool>) -> Self { with(self, "EnableAsProvisionee", value) }
        /// `EnableAsProvisioner`.
        #[track_caller] pub fn enable_as_provisioner(self, value: impl IntoVal<bool>) -> Self { with(self, "EnableAsProvisioner", value) }
        /// `TimeoutInMinutes`: 5 to 15.
        #[track_caller] pub fn timeout_in_minutes(self, value: impl IntoVal<i64>) -> Self { with(self, "TimeoutInMinutes", value) }
    }
}

/// [`AWS::IoTManagedIntegrations::ProvisioningProfile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotmanagedintegrations-provisioningprofile.html).
///
/// What `Ref` returns: `Identifier`.
pub type CfnProvisioningProfile = Handle<of::CfnProvisioningProfile>;
impl cfn::ResourceType for of::CfnProvisioningProfile { const TYPE: &'static str = "AWS::IoTManagedIntegrations::ProvisioningProfile"; type Tags = cfn::TagMap; type Props = CfnProvisioningProfileProps; type Reference = String; }
impl CfnProvisioningProfile {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::ProvisioningProfileArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `Id`.
    #[inline] pub fn attr_id(&self) -> Val<String> { cfn::attribute(&self.0, "Id") }
    /// The attribute `Identifier`.
    #[inline] pub fn attr_identifier(&self) -> Val<String> { cfn::attribute(&self.0, "Identifier") }
    /// The attribute `Status`: one of `CREATE_IN_PROGRESS`, `CREATE_FAILED`, `CREATED`, `DELETE_IN_PROGRESS`, `DELETE_FAILED`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
}

/// Properties of [`CfnProvisioningProfile`].
///
/// Mandatory: `ProvisioningType`.
///
/// A change replaces the resource: `CaCertificate`, `ClaimCertificate`, `Name`, `ProvisioningType`.
pub type CfnProvisioningProfileProps = Fields<of::CfnProvisioningProfile>;
impl CfnProvisioningProfileProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(provisioning_type: impl IntoVal<cfn_provisioning_profile::ProvisioningType>) -> Self { with(empty(), "ProvisioningType", provisioning_type) }
    /// `CaCertificate`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn ca_certificate(self, value: impl IntoVal<String>) -> Self { with(self, "CaCertificate", value) }
    /// `ClaimCertificate`. Changing it replaces the resource.
    #[track_caller] pub fn claim_certificate(self, value: impl IntoVal<String>) -> Self { with(self, "ClaimCertificate", value) }
    /// `Name`: 1 to 36 characters, matches `^[0-9A-Za-z_-]+$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `ProvisioningType`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn provisioning_type(self, value: impl IntoVal<cfn_provisioning_profile::ProvisioningType>) -> Self { with(self, "ProvisioningType", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnProvisioningProfile`].
pub mod cfn_provisioning_profile {
    use super::super::prelude::*;
    mod of { pub enum ProvisioningType {} }

    /// Words of `ProvisioningType`.
    pub type ProvisioningType = Word<fn(of::ProvisioningType)>;
    impl ProvisioningType {
        /// `FLEET_PROVISIONING`
        pub const FleetProvisioning: Self = word("FLEET_PROVISIONING");
        /// `JITR`
        pub const Jitr: Self = word("JITR");
    }
}
