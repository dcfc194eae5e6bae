// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::Invoicing`.

use super::prelude::*;

mod of { pub enum CfnInvoiceUnit {} pub enum CfnProcurementPortalPreference {} }

/// [`AWS::Invoicing::InvoiceUnit`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-invoicing-invoiceunit.html).
///
/// What `Ref` returns: `InvoiceUnitArn`.
pub type CfnInvoiceUnit = Handle<of::CfnInvoiceUnit>;
impl cfn::ResourceType for of::CfnInvoiceUnit { const TYPE: &'static str = "AWS::Invoicing::InvoiceUnit"; type Tags = Self; type Props = CfnInvoiceUnitProps; type Reference = Is<kinds::InvoiceUnitArn>; }
impl cfn::TagPlace for of::CfnInvoiceUnit { const TAGGING: Option<Tagging> = Some(Tagging::List("ResourceTags")); }
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
    use super::super::prelude::*;
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
impl cfn::ResourceType for of::CfnProcurementPortalPreference { const TYPE: &'static str = "AWS::Invoicing::ProcurementPortalPreference"; type Tags = cfn::TagList; type Props = CfnProcurementPortalPreferenceProps; type Reference = Is<kinds::ProcurementPortalPreferenceArn>; }
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
    use super::super::prelude::*;
    mod of { pub enum BuyerDomain {} pub enum Contact {} impl ias_core::Optional for Contact {} pub enum EinvoiceDeliveryPreference {} impl ias_core::Optional for EinvoiceDeliveryPreference {} pub enum EinvoiceDeliveryPreferenceConnectionTestingMethod {} pub enum EinvoiceDeliveryPreferenceEinvoiceDeliveryAttachmentType {} pub enum EinvoiceDeliveryPreferenceEinvoiceDeliveryDocumentType {} pub enum EinvoiceDeliveryPreferenceProtocol {} pub enum ProcurementPortalName {} pub enum ProcurementPortalPreferenceSelector {} impl ias_core::Optional for ProcurementPortalPreferenceSelector {} pub enum PurchaseOrderDataSource {} impl ias_core::Optional for PurchaseOrderDataSource {} pub enum PurchaseOrderDataSourceEinvoiceDeliveryDocumentType {} pub enum PurchaseOrderDataSourcePurchaseOrderDataSourceType {} pub enum SupplierDomain {} pub enum Tag {} pub enum TestEnvPreference {} impl ias_core::Optional for TestEnvPreference {} pub enum TestEnvPreferenceBuyerDomain {} pub enum TestEnvPreferenceSupplierDomain {} }

    /// Words of `BuyerDomain`.
    pub type BuyerDomain = Word<fn(of::BuyerDomain)>;
    impl BuyerDomain {
        /// `NetworkID`
        pub const NetworkId: Self = word("NetworkID");
    }

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
    pub type EinvoiceDeliveryPreferenceConnectionTestingMethod = Word<fn(of::EinvoiceDeliveryPreferenceConnectionTestingMethod)>;
    impl EinvoiceDeliveryPreferenceConnectionTestingMethod {
        /// `PROD_ENV_DOLLAR_TEST`
        pub const ProdEnvDollarTest: Self = word("PROD_ENV_DOLLAR_TEST");
        /// `TEST_ENV_REPLAY_TEST`
        pub const TestEnvReplayTest: Self = word("TEST_ENV_REPLAY_TEST");
    }

    /// Words of `EinvoiceDeliveryAttachmentType`.
    pub type EinvoiceDeliveryPreferenceEinvoiceDeliveryAttachmentType = Word<fn(of::EinvoiceDeliveryPreferenceEinvoiceDeliveryAttachmentType)>;
    impl EinvoiceDeliveryPreferenceEinvoiceDeliveryAttachmentType {
        /// `INVOICE_PDF`
        pub const InvoicePdf: Self = word("INVOICE_PDF");
        /// `RFP_PDF`
        pub const RfpPdf: Self = word("RFP_PDF");
    }

    /// Words of `EinvoiceDeliveryDocumentType`.
    pub type EinvoiceDeliveryPreferenceEinvoiceDeliveryDocumentType = Word<fn(of::EinvoiceDeliveryPreferenceEinvoiceDeliveryDocumentType)>;
    impl EinvoiceDeliveryPreferenceEinvoiceDeliveryDocumentType {
        /// `AWS_CLOUD_INVOICE`
        pub const AwsCloudInvoice: Self = word("AWS_CLOUD_INVOICE");
        /// `AWS_CLOUD_CREDIT_MEMO`
        pub const AwsCloudCreditMemo: Self = word("AWS_CLOUD_CREDIT_MEMO");
        /// `AWS_MARKETPLACE_INVOICE`
        pub const AwsMarketplaceInvoice: Self = word("AWS_MARKETPLACE_INVOICE");
        /// `AWS_MARKETPLACE_CREDIT_MEMO`
        pub const AwsMarketplaceCreditMemo: Self = word("AWS_MARKETPLACE_CREDIT_MEMO");
        /// `AWS_REQUEST_FOR_PAYMENT`
        pub const AwsRequestForPayment: Self = word("AWS_REQUEST_FOR_PAYMENT");
    }

    /// Words of `Protocol`.
    pub type EinvoiceDeliveryPreferenceProtocol = Word<fn(of::EinvoiceDeliveryPreferenceProtocol)>;
    impl EinvoiceDeliveryPreferenceProtocol {
        /// `CXML`
        pub const Cxml: Self = word("CXML");
    }

    /// Words of `ProcurementPortalName`.
    pub type ProcurementPortalName = Word<fn(of::ProcurementPortalName)>;
    impl ProcurementPortalName {
        /// `SAP_BUSINESS_NETWORK`
        pub const SapBusinessNetwork: Self = word("SAP_BUSINESS_NETWORK");
        /// `COUPA`
        pub const Coupa: Self = word("COUPA");
    }

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
    pub type PurchaseOrderDataSourceEinvoiceDeliveryDocumentType = Word<fn(of::PurchaseOrderDataSourceEinvoiceDeliveryDocumentType)>;
    impl PurchaseOrderDataSourceEinvoiceDeliveryDocumentType {
        /// `AWS_CLOUD_INVOICE`
        pub const AwsCloudInvoice: Self = word("AWS_CLOUD_INVOICE");
        /// `AWS_CLOUD_CREDIT_MEMO`
        pub const AwsCloudCreditMemo: Self = word("AWS_CLOUD_CREDIT_MEMO");
        /// `AWS_MARKETPLACE_INVOICE`
        pub const AwsMarketplaceInvoice: Self = word("AWS_MARKETPLACE_INVOICE");
        /// `AWS_MARKETPLACE_CREDIT_MEMO`
        pub const AwsMarketplaceCreditMemo: Self = word("AWS_MARKETPLACE_CREDIT_MEMO");
        /// `AWS_REQUEST_FOR_PAYMENT`
        pub const AwsRequestForPayment: Self = word("AWS_REQUEST_FOR_PAYMENT");
    }

    /// Words of `PurchaseOrderDataSourceType`.
    pub type PurchaseOrderDataSourcePurchaseOrderDataSourceType = Word<fn(of::PurchaseOrderDataSourcePurchaseOrderDataSourceType)>;
    impl PurchaseOrderDataSourcePurchaseOrderDataSourceType {
        /// `ASSOCIATED_PURCHASE_ORDER_REQUIRED`
        pub const AssociatedPurchaseOrderRequired: Self = word("ASSOCIATED_PURCHASE_ORDER_REQUIRED");
        /// `PURCHASE_ORDER_NOT_REQUIRED`
        pub const PurchaseOrderNotRequired: Self = word("PURCHASE_ORDER_NOT_REQUIRED");
    }

    /// Words of `SupplierDomain`.
    pub type SupplierDomain = Word<fn(of::SupplierDomain)>;
    impl SupplierDomain {
        /// `NetworkID`
        pub const NetworkId: Self = word("NetworkID");
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
    pub type TestEnvPreferenceBuyerDomain = Word<fn(of::TestEnvPreferenceBuyerDomain)>;
    impl TestEnvPreferenceBuyerDomain {
        /// `NetworkID`
        pub const NetworkId: Self = word("NetworkID");
    }

    /// Words of `SupplierDomain`.
    pub type TestEnvPreferenceSupplierDomain = Word<fn(of::TestEnvPreferenceSupplierDomain)>;
    impl TestEnvPreferenceSupplierDomain {
        /// `NetworkID`
        pub const NetworkId: Self = word("NetworkID");
    }
}
