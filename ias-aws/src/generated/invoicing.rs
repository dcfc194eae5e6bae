// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::Invoicing`.

use super::prelude::*;

mod of { pub enum CfnInvoiceUnit {} pub enum CfnProcurementPortalPreference {} }

/// [`AWS::Invoicing::InvoiceUnit`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-invoicing-invoiceunit.html).
///
/// What `Ref` returns: `InvoiceUnitArn`.
pub type CfnInvoiceUnit = Handle<of::CfnInvoiceUnit>;
impl cfn::ResourceType for of::CfnInvoiceUnit { const TYPE: &'static str = "AWS::Invoicing::InvoiceUnit"; const TAGS: Option<Tagging> = Some(Tagging::List("ResourceTags")); type Props = CfnInvoiceUnitProps; type Reference = Is<kinds::InvoiceUnitArn>; }
impl CfnInvoiceUnit {
    /// The attribute `InvoiceUnitArn`.
    #[inline] pub fn attr_invoice_unit_arn(&self) -> Val<Is<kinds::InvoiceUnitArn>> { cfn::attribute(&self.0, "InvoiceUnitArn") }
    /// The attribute `LastModified`.
    #[inline] pub fn attr_last_modified(&self) -> Val<f64> { cfn::attribute(&self.0, "LastModified") }
}

/// Properties of [`CfnInvoiceUnit`].
///
/// Mandatory: `InvoiceReceiver`, `Name`, `Rule`.
///
/// A change replaces the resource: `InvoiceReceiver`, `Name`.
pub type CfnInvoiceUnitProps = Fields<of::CfnInvoiceUnit>;
/// What [`CfnInvoiceUnitProps`] cannot do without.
pub struct CfnInvoiceUnitPropsRequired<A, B, C> {
    /// `InvoiceReceiver`: exactly 12 characters, matches `^\d{12}$`. Changing it replaces the resource.
    pub invoice_receiver: A,
    /// `Name`: 1 to 50 characters, matches `^(?! )[\p{L}\p{N}\p{Z}-_]*(?<! )$`. Changing it replaces the resource.
    pub name: B,
    /// `Rule`.
    pub rule: C,
}
impl CfnInvoiceUnitProps {
    /// Takes what is mandatory, by name: [`CfnInvoiceUnitPropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<cfn_invoice_unit::Rule>>(required: CfnInvoiceUnitPropsRequired<A, B, C>) -> Self { with(with(with(empty(), "InvoiceReceiver", required.invoice_receiver), "Name", required.name), "Rule", required.rule) }
    /// `Description`: at most 500 characters, matches `^[\S\s]*$`.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `InvoiceReceiver`: mandatory, exactly 12 characters, matches `^\d{12}$`. Changing it replaces the resource.
    #[track_caller] pub fn invoice_receiver(self, value: impl IntoVal<String>) -> Self { with(self, "InvoiceReceiver", value) }
    /// `Name`: mandatory, 1 to 50 characters, matches `^(?! )[\p{L}\p{N}\p{Z}-_]*(?<! )$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `ResourceTags`: at most 200 items.
    #[track_caller] pub fn resource_tags(self, value: impl IntoVal<List<cfn_invoice_unit::ResourceTag>>) -> Self { with(self, "ResourceTags", value) }
    /// `Rule`: mandatory.
    #[track_caller] pub fn rule(self, value: impl IntoVal<cfn_invoice_unit::Rule>) -> Self { with(self, "Rule", value) }
    /// `TaxInheritanceDisabled`.
    #[track_caller] pub fn tax_inheritance_disabled(self, value: impl IntoVal<bool>) -> Self { with(self, "TaxInheritanceDisabled", value) }
}

/// Types of [`CfnInvoiceUnit`].
pub mod cfn_invoice_unit {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum ResourceTag {} pub enum Rule {} }

    /// `ResourceTag`.
    pub type ResourceTag = Fields<of::ResourceTag>;
    impl ResourceTag {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(key: impl IntoVal<String>, value: impl IntoVal<String>) -> Self { with(with(empty(), "Key", key), "Value", value) }
        /// `Key`: mandatory, 1 to 256 characters.
        #[track_caller] pub fn key(self, value: impl IntoVal<String>) -> Self { with(self, "Key", value) }
        /// `Value`: mandatory, at most 200 characters.
        #[track_caller] pub fn value(self, value: impl IntoVal<String>) -> Self { with(self, "Value", value) }
    }

    /// `Rule`.
    pub type Rule = Fields<of::Rule>;
    impl Rule {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(linked_accounts: impl IntoVal<List<String>>) -> Self { with(empty(), "LinkedAccounts", linked_accounts) }
        /// `LinkedAccounts`: mandatory, at most 1000 items, each exactly 12 characters, each matches `^\d{12}$`.
        #[track_caller] pub fn linked_accounts(self, value: impl IntoVal<List<String>>) -> Self { with(self, "LinkedAccounts", value) }
    }
}

/// [`AWS::Invoicing::ProcurementPortalPreference`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-invoicing-procurementportalpreference.html).
///
/// What `Ref` returns: `ProcurementPortalPreferenceArn`.
pub type CfnProcurementPortalPreference = Handle<of::CfnProcurementPortalPreference>;
impl cfn::ResourceType for of::CfnProcurementPortalPreference { const TYPE: &'static str = "AWS::Invoicing::ProcurementPortalPreference"; const TAGS: Option<Tagging> = Some(Tagging::List("Tags")); type Props = CfnProcurementPortalPreferenceProps; type Reference = Is<kinds::ProcurementPortalPreferenceArn>; }
impl CfnProcurementPortalPreference {
    /// The attribute `AwsAccountId`.
    #[inline] pub fn attr_aws_account_id(&self) -> Val<String> { cfn::attribute(&self.0, "AwsAccountId") }
    /// The attribute `CreateDate`.
    #[inline] pub fn attr_create_date(&self) -> Val<String> { cfn::attribute(&self.0, "CreateDate") }
    /// The attribute `EinvoiceDeliveryPreferenceStatus`: one of `PENDING_VERIFICATION`, `TEST_INITIALIZED`, `TEST_INITIALIZATION_FAILED`, `TEST_FAILED`, `ACTIVE`, `SUSPENDED`.
    #[inline] pub fn attr_einvoice_delivery_preference_status(&self) -> Val<String> { cfn::attribute(&self.0, "EinvoiceDeliveryPreferenceStatus") }
    /// The attribute `LastUpdateDate`.
    #[inline] pub fn attr_last_update_date(&self) -> Val<String> { cfn::attribute(&self.0, "LastUpdateDate") }
    /// The attribute `ProcurementPortalPreferenceArn`.
    #[inline] pub fn attr_procurement_portal_preference_arn(&self) -> Val<Is<kinds::ProcurementPortalPreferenceArn>> { cfn::attribute(&self.0, "ProcurementPortalPreferenceArn") }
    /// The attribute `PurchaseOrderRetrievalEndpoint`.
    #[inline] pub fn attr_purchase_order_retrieval_endpoint(&self) -> Val<String> { cfn::attribute(&self.0, "PurchaseOrderRetrievalEndpoint") }
    /// The attribute `PurchaseOrderRetrievalPreferenceStatus`: one of `PENDING_VERIFICATION`, `TEST_INITIALIZED`, `TEST_INITIALIZATION_FAILED`, `TEST_FAILED`, `ACTIVE`, `SUSPENDED`.
    #[inline] pub fn attr_purchase_order_retrieval_preference_status(&self) -> Val<String> { cfn::attribute(&self.0, "PurchaseOrderRetrievalPreferenceStatus") }
    /// The attribute `Version`.
    #[inline] pub fn attr_version(&self) -> Val<i64> { cfn::attribute(&self.0, "Version") }
}

/// Properties of [`CfnProcurementPortalPreference`].
///
/// Mandatory: `ProcurementPortalName`, `BuyerDomain`, `BuyerIdentifier`, `SupplierDomain`, `SupplierIdentifier`, `EinvoiceDeliveryEnabled`, `PurchaseOrderRetrievalEnabled`, `Contacts`.
///
/// A change replaces the resource: `BuyerDomain`, `BuyerIdentifier`, `ProcurementPortalName`, `SupplierDomain`, `SupplierIdentifier`.
pub type CfnProcurementPortalPreferenceProps = Fields<of::CfnProcurementPortalPreference>;
/// What [`CfnProcurementPortalPreferenceProps`] cannot do without.
pub struct CfnProcurementPortalPreferencePropsRequired<A, B, C, D, E, F, G, H> {
    /// `ProcurementPortalName`. Changing it replaces the resource.
    pub procurement_portal_name: A,
    /// `BuyerDomain`. Changing it replaces the resource.
    pub buyer_domain: B,
    /// `BuyerIdentifier`: at most 1024 characters, matches `^\S+$`. Changing it replaces the resource.
    pub buyer_identifier: C,
    /// `SupplierDomain`. Changing it replaces the resource.
    pub supplier_domain: D,
    /// `SupplierIdentifier`: at most 1024 characters, matches `^\S+$`. Changing it replaces the resource.
    pub supplier_identifier: E,
    /// `EinvoiceDeliveryEnabled`.
    pub einvoice_delivery_enabled: F,
    /// `PurchaseOrderRetrievalEnabled`.
    pub purchase_order_retrieval_enabled: G,
    /// `Contacts`: exactly 1 item.
    pub contacts: H,
}
impl CfnProcurementPortalPreferenceProps {
    /// Takes what is mandatory, by name: [`CfnProcurementPortalPreferencePropsRequired`].
    #[track_caller] pub fn new<A: IntoVal<cfn_procurement_portal_preference::ProcurementPortalName>, B: IntoVal<cfn_procurement_portal_preference::BuyerDomain>, C: IntoVal<String>, D: IntoVal<cfn_procurement_portal_preference::SupplierDomain>, E: IntoVal<String>, F: IntoVal<bool>, G: IntoVal<bool>, H: IntoVal<List<cfn_procurement_portal_preference::Contact>>>(required: CfnProcurementPortalPreferencePropsRequired<A, B, C, D, E, F, G, H>) -> Self { with(with(with(with(with(with(with(with(empty(), "ProcurementPortalName", required.procurement_portal_name), "BuyerDomain", required.buyer_domain), "BuyerIdentifier", required.buyer_identifier), "SupplierDomain", required.supplier_domain), "SupplierIdentifier", required.supplier_identifier), "EinvoiceDeliveryEnabled", required.einvoice_delivery_enabled), "PurchaseOrderRetrievalEnabled", required.purchase_order_retrieval_enabled), "Contacts", required.contacts) }
    /// `BuyerDomain`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn buyer_domain(self, value: impl IntoVal<cfn_procurement_portal_preference::BuyerDomain>) -> Self { with(self, "BuyerDomain", value) }
    /// `BuyerIdentifier`: mandatory, at most 1024 characters, matches `^\S+$`. Changing it replaces the resource.
    #[track_caller] pub fn buyer_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "BuyerIdentifier", value) }
    /// `Contacts`: mandatory, exactly 1 item.
    #[track_caller] pub fn contacts(self, value: impl IntoVal<List<cfn_procurement_portal_preference::Contact>>) -> Self { with(self, "Contacts", value) }
    /// `EinvoiceDeliveryEnabled`: mandatory.
    #[track_caller] pub fn einvoice_delivery_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "EinvoiceDeliveryEnabled", value) }
    /// `EinvoiceDeliveryPreference`.
    #[track_caller] pub fn einvoice_delivery_preference(self, value: impl IntoVal<cfn_procurement_portal_preference::EinvoiceDeliveryPreference>) -> Self { with(self, "EinvoiceDeliveryPreference", value) }
    /// `ProcurementPortalInstanceEndpoint`: at most 1024 characters, matches `^\S+$`.
    #[track_caller] pub fn procurement_portal_instance_endpoint(self, value: impl IntoVal<String>) -> Self { with(self, "ProcurementPortalInstanceEndpoint", value) }
    /// `ProcurementPortalName`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn procurement_portal_name(self, value: impl IntoVal<cfn_procurement_portal_preference::ProcurementPortalName>) -> Self { with(self, "ProcurementPortalName", value) }
    /// `ProcurementPortalSharedSecret`: at most 1024 characters, matches `^\S+$`. Write-only.
    #[track_caller] pub fn procurement_portal_shared_secret(self, value: impl IntoVal<String>) -> Self { with(self, "ProcurementPortalSharedSecret", value) }
    /// `PurchaseOrderRetrievalEnabled`: mandatory.
    #[track_caller] pub fn purchase_order_retrieval_enabled(self, value: impl IntoVal<bool>) -> Self { with(self, "PurchaseOrderRetrievalEnabled", value) }
    /// `Selector`.
    #[track_caller] pub fn selector(self, value: impl IntoVal<cfn_procurement_portal_preference::ProcurementPortalPreferenceSelector>) -> Self { with(self, "Selector", value) }
    /// `SupplierDomain`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn supplier_domain(self, value: impl IntoVal<cfn_procurement_portal_preference::SupplierDomain>) -> Self { with(self, "SupplierDomain", value) }
    /// `SupplierIdentifier`: mandatory, at most 1024 characters, matches `^\S+$`. Changing it replaces the resource.
    #[track_caller] pub fn supplier_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "SupplierIdentifier", value) }
    /// `Tags`: at most 200 items.
    #[track_caller] pub fn tags(self, value: impl IntoVal<List<cfn_procurement_portal_preference::Tag>>) -> Self { with(self, "Tags", value) }
    /// `TestEnvPreference`.
    #[track_caller] pub fn test_env_preference(self, value: impl IntoVal<cfn_procurement_portal_preference::TestEnvPreference>) -> Self { with(self, "TestEnvPreference", value) }
}

/// Types of [`CfnProcurementPortalPreference`].
pub mod cfn_procurement_portal_preference {
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum Contact {} impl ias_core::Optional for Contact {} pub enum EinvoiceDeliveryPreference {} impl ias_core::Optional for EinvoiceDeliveryPreference {} pub enum ProcurementPortalPreferenceSelector {} impl ias_core::Optional for ProcurementPortalPreferenceSelector {} pub enum PurchaseOrderDataSource {} impl ias_core::Optional for PurchaseOrderDataSource {} pub enum Tag {} pub enum TestEnvPreference {} impl ias_core::Optional for TestEnvPreference {} }

    /// Words of `BuyerDomain`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum BuyerDomain {
        /// `NetworkID`
        NetworkId,
    }
    impl Words for BuyerDomain { const WORDS: &'static [(&'static str, Self)] = &[("NetworkID", Self::NetworkId)]; }
    impl Eq for BuyerDomain {}
    impl fmt::Debug for BuyerDomain { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `Contact`.
    pub type Contact = Fields<of::Contact>;
    impl Contact {
        /// `Email`: 1 to 1024 characters, matches `^[a-zA-Z0-9._%+\-]+@[a-zA-Z0-9.\-]+\.[a-zA-Z]{2,}$`.
        #[track_caller] pub fn email(self, value: impl IntoVal<String>) -> Self { with(self, "Email", value) }
        /// `Name`: at most 1024 characters, matches `^[\s\S]*$`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    }

    /// `EinvoiceDeliveryPreference`.
    pub type EinvoiceDeliveryPreference = Fields<of::EinvoiceDeliveryPreference>;
    impl EinvoiceDeliveryPreference {
        /// `ConnectionTestingMethod`.
        #[track_caller] pub fn connection_testing_method(self, value: impl IntoVal<EinvoiceDeliveryPreferenceConnectionTestingMethod>) -> Self { with(self, "ConnectionTestingMethod", value) }
        /// `EinvoiceDeliveryActivationDate`: in the form `date-time`.
        #[track_caller] pub fn einvoice_delivery_activation_date(self, value: impl IntoVal<String>) -> Self { with(self, "EinvoiceDeliveryActivationDate", value) }
        /// `EinvoiceDeliveryAttachmentTypes`.
        #[track_caller] pub fn einvoice_delivery_attachment_types(self, value: impl IntoVal<List<EinvoiceDeliveryPreferenceEinvoiceDeliveryAttachmentType>>) -> Self { with(self, "EinvoiceDeliveryAttachmentTypes", value) }
        /// `EinvoiceDeliveryDocumentTypes`: at most 10 items.
        #[track_caller] pub fn einvoice_delivery_document_types(self, value: impl IntoVal<List<EinvoiceDeliveryPreferenceEinvoiceDeliveryDocumentType>>) -> Self { with(self, "EinvoiceDeliveryDocumentTypes", value) }
        /// `Protocol`.
        #[track_caller] pub fn protocol(self, value: impl IntoVal<EinvoiceDeliveryPreferenceProtocol>) -> Self { with(self, "Protocol", value) }
        /// `PurchaseOrderDataSources`.
        #[track_caller] pub fn purchase_order_data_sources(self, value: impl IntoVal<List<PurchaseOrderDataSource>>) -> Self { with(self, "PurchaseOrderDataSources", value) }
    }

    /// Words of `ConnectionTestingMethod`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum EinvoiceDeliveryPreferenceConnectionTestingMethod {
        /// `PROD_ENV_DOLLAR_TEST`
        ProdEnvDollarTest,
        /// `TEST_ENV_REPLAY_TEST`
        TestEnvReplayTest,
    }
    impl Words for EinvoiceDeliveryPreferenceConnectionTestingMethod { const WORDS: &'static [(&'static str, Self)] = &[("PROD_ENV_DOLLAR_TEST", Self::ProdEnvDollarTest), ("TEST_ENV_REPLAY_TEST", Self::TestEnvReplayTest)]; }
    impl Eq for EinvoiceDeliveryPreferenceConnectionTestingMethod {}
    impl fmt::Debug for EinvoiceDeliveryPreferenceConnectionTestingMethod { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// Words of `EinvoiceDeliveryAttachmentType`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum EinvoiceDeliveryPreferenceEinvoiceDeliveryAttachmentType {
        /// `INVOICE_PDF`
        InvoicePdf,
        /// `RFP_PDF`
        RfpPdf,
    }
    impl Words for EinvoiceDeliveryPreferenceEinvoiceDeliveryAttachmentType { const WORDS: &'static [(&'static str, Self)] = &[("INVOICE_PDF", Self::InvoicePdf), ("RFP_PDF", Self::RfpPdf)]; }
    impl Eq for EinvoiceDeliveryPreferenceEinvoiceDeliveryAttachmentType {}
    impl fmt::Debug for EinvoiceDeliveryPreferenceEinvoiceDeliveryAttachmentType { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// Words of `EinvoiceDeliveryDocumentType`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum EinvoiceDeliveryPreferenceEinvoiceDeliveryDocumentType {
        /// `AWS_CLOUD_INVOICE`
        AwsCloudInvoice,
        /// `AWS_CLOUD_CREDIT_MEMO`
        AwsCloudCreditMemo,
        /// `AWS_MARKETPLACE_INVOICE`
        AwsMarketplaceInvoice,
        /// `AWS_MARKETPLACE_CREDIT_MEMO`
        AwsMarketplaceCreditMemo,
        /// `AWS_REQUEST_FOR_PAYMENT`
        AwsRequestForPayment,
    }
    impl Words for EinvoiceDeliveryPreferenceEinvoiceDeliveryDocumentType { const WORDS: &'static [(&'static str, Self)] = &[("AWS_CLOUD_INVOICE", Self::AwsCloudInvoice), ("AWS_CLOUD_CREDIT_MEMO", Self::AwsCloudCreditMemo), ("AWS_MARKETPLACE_INVOICE", Self::AwsMarketplaceInvoice), ("AWS_MARKETPLACE_CREDIT_MEMO", Self::AwsMarketplaceCreditMemo), ("AWS_REQUEST_FOR_PAYMENT", Self::AwsRequestForPayment)]; }
    impl Eq for EinvoiceDeliveryPreferenceEinvoiceDeliveryDocumentType {}
    impl fmt::Debug for EinvoiceDeliveryPreferenceEinvoiceDeliveryDocumentType { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// Words of `Protocol`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum EinvoiceDeliveryPreferenceProtocol {
        /// `CXML`
        Cxml,
    }
    impl Words for EinvoiceDeliveryPreferenceProtocol { const WORDS: &'static [(&'static str, Self)] = &[("CXML", Self::Cxml)]; }
    impl Eq for EinvoiceDeliveryPreferenceProtocol {}
    impl fmt::Debug for EinvoiceDeliveryPreferenceProtocol { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// Words of `ProcurementPortalName`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum ProcurementPortalName {
        /// `SAP_BUSINESS_NETWORK`
        SapBusinessNetwork,
        /// `COUPA`
        Coupa,
    }
    impl Words for ProcurementPortalName { const WORDS: &'static [(&'static str, Self)] = &[("SAP_BUSINESS_NETWORK", Self::SapBusinessNetwork), ("COUPA", Self::Coupa)]; }
    impl Eq for ProcurementPortalName {}
    impl fmt::Debug for ProcurementPortalName { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// `ProcurementPortalPreferenceSelector`.
    pub type ProcurementPortalPreferenceSelector = Fields<of::ProcurementPortalPreferenceSelector>;
    impl ProcurementPortalPreferenceSelector {
        /// `InvoiceUnitArns`: at most 500 items, each 1 to 256 characters, each matches `^arn:aws[-a-z0-9]*:[a-z0-9]+:[-a-z0-9]*:[0-9]{12}:[-a-zA-Z0-9/:_]+$`.
        #[track_caller] pub fn invoice_unit_arns(self, value: impl IntoVal<List<String>>) -> Self { with(self, "InvoiceUnitArns", value) }
    }

    /// `PurchaseOrderDataSource`.
    pub type PurchaseOrderDataSource = Fields<of::PurchaseOrderDataSource>;
    impl PurchaseOrderDataSource {
        /// `EinvoiceDeliveryDocumentType`.
        #[track_caller] pub fn einvoice_delivery_document_type(self, value: impl IntoVal<PurchaseOrderDataSourceEinvoiceDeliveryDocumentType>) -> Self { with(self, "EinvoiceDeliveryDocumentType", value) }
        /// `PurchaseOrderDataSourceType`.
        #[track_caller] pub fn purchase_order_data_source_type(self, value: impl IntoVal<PurchaseOrderDataSourcePurchaseOrderDataSourceType>) -> Self { with(self, "PurchaseOrderDataSourceType", value) }
    }

    /// Words of `EinvoiceDeliveryDocumentType`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum PurchaseOrderDataSourceEinvoiceDeliveryDocumentType {
        /// `AWS_CLOUD_INVOICE`
        AwsCloudInvoice,
        /// `AWS_CLOUD_CREDIT_MEMO`
        AwsCloudCreditMemo,
        /// `AWS_MARKETPLACE_INVOICE`
        AwsMarketplaceInvoice,
        /// `AWS_MARKETPLACE_CREDIT_MEMO`
        AwsMarketplaceCreditMemo,
        /// `AWS_REQUEST_FOR_PAYMENT`
        AwsRequestForPayment,
    }
    impl Words for PurchaseOrderDataSourceEinvoiceDeliveryDocumentType { const WORDS: &'static [(&'static str, Self)] = &[("AWS_CLOUD_INVOICE", Self::AwsCloudInvoice), ("AWS_CLOUD_CREDIT_MEMO", Self::AwsCloudCreditMemo), ("AWS_MARKETPLACE_INVOICE", Self::AwsMarketplaceInvoice), ("AWS_MARKETPLACE_CREDIT_MEMO", Self::AwsMarketplaceCreditMemo), ("AWS_REQUEST_FOR_PAYMENT", Self::AwsRequestForPayment)]; }
    impl Eq for PurchaseOrderDataSourceEinvoiceDeliveryDocumentType {}
    impl fmt::Debug for PurchaseOrderDataSourceEinvoiceDeliveryDocumentType { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// Words of `PurchaseOrderDataSourceType`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum PurchaseOrderDataSourcePurchaseOrderDataSourceType {
        /// `ASSOCIATED_PURCHASE_ORDER_REQUIRED`
        AssociatedPurchaseOrderRequired,
        /// `PURCHASE_ORDER_NOT_REQUIRED`
        PurchaseOrderNotRequired,
    }
    impl Words for PurchaseOrderDataSourcePurchaseOrderDataSourceType { const WORDS: &'static [(&'static str, Self)] = &[("ASSOCIATED_PURCHASE_ORDER_REQUIRED", Self::AssociatedPurchaseOrderRequired), ("PURCHASE_ORDER_NOT_REQUIRED", Self::PurchaseOrderNotRequired)]; }
    impl Eq for PurchaseOrderDataSourcePurchaseOrderDataSourceType {}
    impl fmt::Debug for PurchaseOrderDataSourcePurchaseOrderDataSourceType { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// Words of `SupplierDomain`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum SupplierDomain {
        /// `NetworkID`
        NetworkId,
    }
    impl Words for SupplierDomain { const WORDS: &'static [(&'static str, Self)] = &[("NetworkID", Self::NetworkId)]; }
    impl Eq for SupplierDomain {}
    impl fmt::Debug for SupplierDomain { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

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

    /// `TestEnvPreference`.
    pub type TestEnvPreference = Fields<of::TestEnvPreference>;
    impl TestEnvPreference {
        /// `BuyerDomain`.
        #[track_caller] pub fn buyer_domain(self, value: impl IntoVal<TestEnvPreferenceBuyerDomain>) -> Self { with(self, "BuyerDomain", value) }
        /// `BuyerIdentifier`: at most 1024 characters, matches `^\S+$`.
        #[track_caller] pub fn buyer_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "BuyerIdentifier", value) }
        /// `ProcurementPortalInstanceEndpoint`: at most 1024 characters, matches `^\S+$`.
        #[track_caller] pub fn procurement_portal_instance_endpoint(self, value: impl IntoVal<String>) -> Self { with(self, "ProcurementPortalInstanceEndpoint", value) }
        /// `ProcurementPortalSharedSecret`: at most 1024 characters, matches `^\S+$`.
        #[track_caller] pub fn procurement_portal_shared_secret(self, value: impl IntoVal<String>) -> Self { with(self, "ProcurementPortalSharedSecret", value) }
        /// `SupplierDomain`.
        #[track_caller] pub fn supplier_domain(self, value: impl IntoVal<TestEnvPreferenceSupplierDomain>) -> Self { with(self, "SupplierDomain", value) }
        /// `SupplierIdentifier`: at most 1024 characters, matches `^\S+$`.
        #[track_caller] pub fn supplier_identifier(self, value: impl IntoVal<String>) -> Self { with(self, "SupplierIdentifier", value) }
    }

    /// Words of `BuyerDomain`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum TestEnvPreferenceBuyerDomain {
        /// `NetworkID`
        NetworkId,
    }
    impl Words for TestEnvPreferenceBuyerDomain { const WORDS: &'static [(&'static str, Self)] = &[("NetworkID", Self::NetworkId)]; }
    impl Eq for TestEnvPreferenceBuyerDomain {}
    impl fmt::Debug for TestEnvPreferenceBuyerDomain { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// Words of `SupplierDomain`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum TestEnvPreferenceSupplierDomain {
        /// `NetworkID`
        NetworkId,
    }
    impl Words for TestEnvPreferenceSupplierDomain { const WORDS: &'static [(&'static str, Self)] = &[("NetworkID", Self::NetworkId)]; }
    impl Eq for TestEnvPreferenceSupplierDomain {}
    impl fmt::Debug for TestEnvPreferenceSupplierDomain { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }
}
