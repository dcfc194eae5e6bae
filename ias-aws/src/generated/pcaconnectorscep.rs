// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::PCAConnectorSCEP`.

use super::prelude::*;

mod of { pub enum CfnChallenge {} pub enum CfnConnector {} }

/// [`AWS::PCAConnectorSCEP::Challenge`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pcaconnectorscep-challenge.html).
///
/// What `Ref` returns: `ChallengeArn`.
pub type CfnChallenge = Handle<of::CfnChallenge>;
impl cfn::ResourceType for of::CfnChallenge { const TYPE: &'static str = "AWS::PCAConnectorSCEP::Challenge"; type Tags = cfn::TagMap; type Props = CfnChallengeProps; type Reference = Is<kinds::ChallengeArn>; }
impl CfnChallenge {
    /// The attribute `ChallengeArn`.
    #[inline] pub fn attr_challenge_arn(&self) -> Val<Is<kinds::ChallengeArn>> { cfn::attribute(&self.0, "ChallengeArn") }
}

/// Properties of [`CfnChallenge`].
///
/// Mandatory: `ConnectorArn`.
///
/// A change replaces the resource: `ConnectorArn`.
pub type CfnChallengeProps = Fields<of::CfnChallenge>;
impl CfnChallengeProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(connector_arn: impl IntoVal<String>) -> Self { with(empty(), "ConnectorArn", connector_arn) }
    /// `ConnectorArn`: mandatory, 5 to 200 characters. Changing it replaces the resource.
    #[track_caller] pub fn connector_arn(self, value: impl IntoVal<String>) -> Self { with(self, "ConnectorArn", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Tags", value) }
}

/// [`AWS::PCAConnectorSCEP::Connector`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pcaconnectorscep-connector.html).
///
/// What `Ref` returns: `ConnectorArn`.
pub type CfnConnector = Handle<of::CfnConnector>;
impl cfn::ResourceType for of::CfnConnector { const TYPE: &'static str = "AWS::PCAConnectorSCEP::Connector"; type Tags = cfn::TagMap; type Props = CfnConnectorProps; type Reference = Is<kinds::PcaConnectorScepConnectorArn>; }
impl CfnConnector {
    /// The attribute `ConnectorArn`.
    #[inline] pub fn attr_connector_arn(&self) -> Val<Is<kinds::PcaConnectorScepConnectorArn>> { cfn::attribute(&self.0, "ConnectorArn") }
    /// The attribute `Endpoint`.
    #[inline] pub fn attr_endpoint(&self) -> Val<String> { cfn::attribute(&self.0, "Endpoint") }
    /// The attribute `OpenIdConfiguration`.
    #[inline] pub fn attr_open_id_configuration(&self) -> Val<Json> { cfn::attribute(&self.0, "OpenIdConfiguration") }
    /// The attribute `Type`: one of `GENERAL_PURPOSE`, `INTUNE`.
    #[inline] pub fn attr_type(&self) -> Val<String> { cfn::attribute(&self.0, "Type") }
}

/// Properties of [`CfnConnector`].
///
/// Mandatory: `CertificateAuthorityArn`.
///
/// A change replaces the resource: `CertificateAuthorityArn`, `MobileDeviceManagement`, `VpcEndpointId`.
pub type CfnConnectorProps = Fields<of::CfnConnector>;
impl CfnConnectorProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(certificate_authority_arn: impl IntoVal<String>) -> Self { with(empty(), "CertificateAuthorityArn", certificate_authority_arn) }
    /// `CertificateAuthorityArn`: mandatory, 5 to 200 characters. Changing it replaces the resource.
    #[track_caller] pub fn certificate_authority_arn(self, value: impl IntoVal<String>) -> Self { with(self, "CertificateAuthorityArn", value) }
    /// `MobileDeviceManagement`. Changing it replaces the resource.
    #[track_caller] pub fn mobile_device_management(self, value: impl IntoVal<cfn_connector::MobileDeviceManagement2>) -> Self { with(self, "MobileDeviceManagement", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Tags", value) }
    /// `VpcEndpointId`: 5 to 200 characters, matches `^vpce-[0-9a-f]{8}([0-9a-f]{9})?$`. Changing it replaces the resource. Write-only.
    #[track_caller] pub fn vpc_endpoint_id(self, value: impl IntoVal<String>) -> Self { with(self, "VpcEndpointId", value) }
}

/// Types of [`CfnConnector`].
pub mod cfn_connector {
    use super::super::prelude::*;
    mod of { pub enum IntuneConfiguration {} pub enum MobileDeviceManagement2 {} }

    /// `IntuneConfiguration`.
    pub type IntuneConfiguration = Fields<of::IntuneConfiguration>;
    impl IntuneConfiguration {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(azure_application_id: impl IntoVal<String>, domain: impl IntoVal<String>) -> Self { with(with(empty(), "AzureApplicationId", azure_application_id), "Domain", domain) }
        /// `AzureApplicationId`: mandatory, 15 to 100 characters, matches `^[a-zA-Z0-9]{2,15}-[a-zA-Z0-9]{2,15}-[a-zA-Z0-9]{2,15}-[a-zA-Z0-9]{2,15}-[a-zA-Z0-9]{2,15}$`.
        #[track_caller] pub fn azure_application_id(self, value: impl IntoVal<String>) -> Self { with(self, "AzureApplicationId", value) }
        /// `Domain`: mandatory, 1 to 256 characters, matches `^[a-zA-Z0-9._-]+$`.
        #[track_caller] pub fn domain(self, value: impl IntoVal<String>) -> Self { with(self, "Domain", value) }
    }

    /// `MobileDeviceManagement`.
    pub type MobileDeviceManagement2 = Fields<of::MobileDeviceManagement2>;
    impl MobileDeviceManagement2 {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(intune: impl IntoVal<IntuneConfiguration>) -> Self { with(empty(), "Intune", intune) }
        /// `Intune`: mandatory.
        #[track_caller] pub fn intune(self, value: impl IntoVal<IntuneConfiguration>) -> Self { with(self, "Intune", value) }
    }
}
