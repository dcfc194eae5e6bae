// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::AppTest`.

use super::prelude::*;

mod of { pub enum CfnTestCase {} }

/// [`AWS::AppTest::TestCase`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apptest-testcase.html).
///
/// What `Ref` returns: `TestCaseId`.
pub type CfnTestCase = Handle<of::CfnTestCase>;
impl cfn::ResourceType for of::CfnTestCase { const TYPE: &'static str = "AWS::AppTest::TestCase"; type Tags = cfn::TagMap; type Props = CfnTestCaseProps; type Reference = String; }
impl CfnTestCase {
    /// The attribute `CreationTime`.
    #[inline] pub fn attr_creation_time(&self) -> Val<String> { cfn::attribute(&self.0, "CreationTime") }
    /// The attribute `LastUpdateTime`.
    #[inline] pub fn attr_last_update_time(&self) -> Val<String> { cfn::attribute(&self.0, "LastUpdateTime") }
    /// The attribute `LatestVersion`.
    #[inline] pub fn attr_latest_version(&self) -> Val<Json> { cfn::attribute(&self.0, "LatestVersion") }
    /// The attribute `Status`: one of `Active`, `Deleting`.
    #[inline] pub fn attr_status(&self) -> Val<String> { cfn::attribute(&self.0, "Status") }
    /// The attribute `TestCaseArn`.
    #[inline] pub fn attr_test_case_arn(&self) -> Val<Is<kinds::AppTestTestCaseArn>> { cfn::attribute(&self.0, "TestCaseArn") }
    /// The attribute `TestCaseId`.
    #[inline] pub fn attr_test_case_id(&self) -> Val<String> { cfn::attribute(&self.0, "TestCaseId") }
    /// The attribute `TestCaseVersion`.
    #[inline] pub fn attr_test_case_version(&self) -> Val<f64> { cfn::attribute(&self.0, "TestCaseVersion") }
}

/// Properties of [`CfnTestCase`].
///
/// Mandatory: `Name`, `Steps`.
///
/// A change replaces the resource: `Name`.
pub type CfnTestCaseProps = Fields<of::CfnTestCase>;
impl CfnTestCaseProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(name: impl IntoVal<String>, steps: impl IntoVal<List<cfn_test_case::Step>>) -> Self { with(with(empty(), "Name", name), "Steps", steps) }
    /// `Description`: at most 1000 characters.
    #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
    /// `Name`: mandatory, matches `^[A-Za-z][A-Za-z0-9_\-]{1,59}$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Steps`: mandatory, 1 to 20 items.
    #[track_caller] pub fn steps(self, value: impl IntoVal<List<cfn_test_case::Step>>) -> Self { with(self, "Steps", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnTestCase`].
pub mod cfn_test_case {
    use super::super::prelude::*;
    mod of { pub enum Batch {} pub enum CaptureTool {} pub enum CloudFormationAction {} pub enum CloudFormationActionType {} pub enum CompareAction {} pub enum CompareActionInput {} pub enum CompareActionOutput {} pub enum DataSet {} pub enum DataSetType {} pub enum DatabaseCdc {} pub enum Format {} pub enum InputFile {} pub enum M2ManagedActionProperties {} impl ias_core::Optional for M2ManagedActionProperties {} pub enum M2ManagedActionType {} pub enum M2ManagedApplicationAction {} pub enum M2NonManagedActionType {} pub enum M2NonManagedApplicationAction {} pub enum MainframeAction {} pub enum MainframeActionProperties {} impl ias_core::Optional for MainframeActionProperties {} pub enum OutputFile {} impl ias_core::Optional for OutputFile {} pub enum Script {} pub enum ScriptType {} pub enum SourceDatabase {} pub enum SourceDatabaseMetadata {} pub enum Step {} pub enum TargetDatabase {} pub enum TargetDatabaseMetadata {} pub enum Tn3270 {} }

    /// `Batch`.
    pub type Batch = Fields<of::Batch>;
    impl Batch {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(batch_job_name: impl IntoVal<String>) -> Self { with(empty(), "BatchJobName", batch_job_name) }
        /// `BatchJobName`: mandatory, matches `^\S{1,1000}$`.
        #[track_caller] pub fn batch_job_name(self, value: impl IntoVal<String>) -> Self { with(self, "BatchJobName", value) }
        /// `BatchJobParameters`.
        #[track_caller] pub fn batch_job_parameters(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "BatchJobParameters", value) }
        /// `ExportDataSetNames`: each matches `^\S{1,100}$`.
        #[track_caller] pub fn export_data_set_names(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ExportDataSetNames", value) }
    }

    /// Words of `CaptureTool`.
    pub type CaptureTool = Word<fn(of::CaptureTool)>;
    impl CaptureTool {
        /// `Precisely`
        pub const Precisely: Self = word("Precisely");
        /// `AWS DMS`
        pub const AwsDms: Self = word("AWS DMS");
    }

    /// `CloudFormationAction`.
    pub type CloudFormationAction = Fields<of::CloudFormationAction>;
    impl CloudFormationAction {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(resource: impl IntoVal<String>) -> Self { with(empty(), "Resource", resource) }
        /// `ActionType`.
        #[track_caller] pub fn action_type(self, value: impl IntoVal<CloudFormationActionType>) -> Self { with(self, "ActionType", value) }
        /// `Resource`: mandatory, matches `^\S{1,1000}$`.
        #[track_caller] pub fn resource(self, value: impl IntoVal<String>) -> Self { with(self, "Resource", value) }
    }

    /// Words of `CloudFormationActionType`.
    pub type CloudFormationActionType = Word<fn(of::CloudFormationActionType)>;
    impl CloudFormationActionType {
        /// `Create`
        pub const Create: Self = word("Create");
        /// `Delete`
        pub const Delete: Self = word("Delete");
    }

    /// `CompareAction`.
    pub type CompareAction = Fields<of::CompareAction>;
    impl CompareAction {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(input: impl IntoVal<CompareActionInput>) -> Self { with(empty(), "Input", input) }
        /// `Input`: mandatory.
        #[track_caller] pub fn input(self, value: impl IntoVal<CompareActionInput>) -> Self { with(self, "Input", value) }
        /// `Output`.
        #[track_caller] pub fn output(self, value: impl IntoVal<CompareActionOutput>) -> Self { with(self, "Output", value) }
    }

    /// `Input`.
    pub type CompareActionInput = Fields<of::CompareActionInput>;
    impl CompareActionInput {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(file: impl IntoVal<InputFile>) -> Self { with(empty(), "File", file) }
        /// `File`: mandatory.
        #[track_caller] pub fn file(self, value: impl IntoVal<InputFile>) -> Self { with(self, "File", value) }
    }

    /// `Output`.
    pub type CompareActionOutput = Fields<of::CompareActionOutput>;
    impl CompareActionOutput {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(file: impl IntoVal<OutputFile>) -> Self { with(empty(), "File", file) }
        /// `File`: mandatory.
        #[track_caller] pub fn file(self, value: impl IntoVal<OutputFile>) -> Self { with(self, "File", value) }
    }

    /// `DataSet`.
    pub type DataSet = Fields<of::DataSet>;
    /// What [`DataSet`] cannot do without.
    pub struct DataSetRequired<A, B, C, D, E> {
        /// `Ccsid`: matches `^\S{1,50}$`.
        pub ccsid: A,
        /// `Format`.
        pub format: B,
        /// `Length`.
        pub length: C,
        /// `Name`: matches `^\S{1,100}$`.
        pub name: D,
        /// `Type`.
        pub type_: E,
    }
    impl DataSet {
        /// Takes what is mandatory, by name: [`DataSetRequired`].
        #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<Format>, C: IntoVal<f64>, D: IntoVal<String>, E: IntoVal<DataSetType>>(required: DataSetRequired<A, B, C, D, E>) -> Self { with(with(with(with(with(empty(), "Ccsid", required.ccsid), "Format", required.format), "Length", required.length), "Name", required.name), "Type", required.type_) }
        /// `Ccsid`: mandatory, matches `^\S{1,50}$`.
        #[track_caller] pub fn ccsid(self, value: impl IntoVal<String>) -> Self { with(self, "Ccsid", value) }
        /// `Format`: mandatory.
        #[track_caller] pub fn format(self, value: impl IntoVal<Format>) -> Self { with(self, "Format", value) }
        /// `Length`: mandatory.
        #[track_caller] pub fn length(self, value: impl IntoVal<f64>) -> Self { with(self, "Length", value) }
        /// `Name`: mandatory, matches `^\S{1,100}$`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<DataSetType>) -> Self { with(self, "Type", value) }
    }

    /// Words of `DataSetType`.
    pub type DataSetType = Word<fn(of::DataSetType)>;
    impl DataSetType {
        /// `PS`
        pub const Ps: Self = word("PS");
    }

    /// `DatabaseCDC`.
    pub type DatabaseCdc = Fields<of::DatabaseCdc>;
    impl DatabaseCdc {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(source_metadata: impl IntoVal<SourceDatabaseMetadata>, target_metadata: impl IntoVal<TargetDatabaseMetadata>) -> Self { with(with(empty(), "SourceMetadata", source_metadata), "TargetMetadata", target_metadata) }
        /// `SourceMetadata`: mandatory.
        #[track_caller] pub fn source_metadata(self, value: impl IntoVal<SourceDatabaseMetadata>) -> Self { with(self, "SourceMetadata", value) }
        /// `TargetMetadata`: mandatory.
        #[track_caller] pub fn target_metadata(self, value: impl IntoVal<TargetDatabaseMetadata>) -> Self { with(self, "TargetMetadata", value) }
    }

    /// `FileMetadata`: one of 2 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct FileMetadata(Value);
    ias_core::union!(FileMetadata);
    impl FileMetadata {
        /// `DataSets`.
        #[track_caller] pub fn data_sets(value: impl IntoVal<List<DataSet>>) -> Self { Self(Value::one("DataSets", value)) }
        /// `DatabaseCDC`.
        #[track_caller] pub fn database_cdc(value: impl IntoVal<DatabaseCdc>) -> Self { Self(Value::one("DatabaseCDC", value)) }
    }

    /// Words of `Format`.
    pub type Format = Word<fn(of::Format)>;
    impl Format {
        /// `FIXED`
        pub const Fixed: Self = word("FIXED");
        /// `VARIABLE`
        pub const Variable: Self = word("VARIABLE");
        /// `LINE_SEQUENTIAL`
        pub const LineSequential: Self = word("LINE_SEQUENTIAL");
    }

    /// `InputFile`.
    pub type InputFile = Fields<of::InputFile>;
    /// What [`InputFile`] cannot do without.
    pub struct InputFileRequired<A, B, C> {
        /// `FileMetadata`.
        pub file_metadata: A,
        /// `SourceLocation`: matches `^\S{1,1000}$`.
        pub source_location: B,
        /// `TargetLocation`: matches `^\S{1,1000}$`.
        pub target_location: C,
    }
    impl InputFile {
        /// Takes what is mandatory, by name: [`InputFileRequired`].
        #[track_caller] pub fn new<A: IntoVal<FileMetadata>, B: IntoVal<String>, C: IntoVal<String>>(required: InputFileRequired<A, B, C>) -> Self { with(with(with(empty(), "FileMetadata", required.file_metadata), "SourceLocation", required.source_location), "TargetLocation", required.target_location) }
        /// `FileMetadata`: mandatory.
        #[track_caller] pub fn file_metadata(self, value: impl IntoVal<FileMetadata>) -> Self { with(self, "FileMetadata", value) }
        /// `SourceLocation`: mandatory, matches `^\S{1,1000}$`.
        #[track_caller] pub fn source_location(self, value: impl IntoVal<String>) -> Self { with(self, "SourceLocation", value) }
        /// `TargetLocation`: mandatory, matches `^\S{1,1000}$`.
        #[track_caller] pub fn target_location(self, value: impl IntoVal<String>) -> Self { with(self, "TargetLocation", value) }
    }

    /// `M2ManagedActionProperties`.
    pub type M2ManagedActionProperties = Fields<of::M2ManagedActionProperties>;
    impl M2ManagedActionProperties {
        /// `ForceStop`.
        #[track_caller] pub fn force_stop(self, value: impl IntoVal<bool>) -> Self { with(self, "ForceStop", value) }
        /// `ImportDataSetLocation`: matches `^\S{1,1000}$`.
        #[track_caller] pub fn import_data_set_location(self, value: impl IntoVal<String>) -> Self { with(self, "ImportDataSetLocation", value) }
    }

    /// Words of `M2ManagedActionType`.
    pub type M2ManagedActionType = Word<fn(of::M2ManagedActionType)>;
    impl M2ManagedActionType {
        /// `Configure`
        pub const Configure: Self = word("Configure");
        /// `Deconfigure`
        pub const Deconfigure: Self = word("Deconfigure");
    }

    /// `M2ManagedApplicationAction`.
    pub type M2ManagedApplicationAction = Fields<of::M2ManagedApplicationAction>;
    impl M2ManagedApplicationAction {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(action_type: impl IntoVal<M2ManagedActionType>, resource: impl IntoVal<String>) -> Self { with(with(empty(), "ActionType", action_type), "Resource", resource) }
        /// `ActionType`: mandatory.
        #[track_caller] pub fn action_type(self, value: impl IntoVal<M2ManagedActionType>) -> Self { with(self, "ActionType", value) }
        /// `Properties`.
        #[track_caller] pub fn properties(self, value: impl IntoVal<M2ManagedActionProperties>) -> Self { with(self, "Properties", value) }
        /// `Resource`: mandatory, matches `^\S{1,1000}$`.
        #[track_caller] pub fn resource(self, value: impl IntoVal<String>) -> Self { with(self, "Resource", value) }
    }

    /// Words of `M2NonManagedActionType`.
    pub type M2NonManagedActionType = Word<fn(of::M2NonManagedActionType)>;
    impl M2NonManagedActionType {
        /// `Configure`
        pub const Configure: Self = word("Configure");
        /// `Deconfigure`
        pub const Deconfigure: Self = word("Deconfigure");
    }

    /// `M2NonManagedApplicationAction`.
    pub type M2NonManagedApplicationAction = Fields<of::M2NonManagedApplicationAction>;
    impl M2NonManagedApplicationAction {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(action_type: impl IntoVal<M2NonManagedActionType>, resource: impl IntoVal<String>) -> Self { with(with(empty(), "ActionType", action_type), "Resource", resource) }
        /// `ActionType`: mandatory.
        #[track_caller] pub fn action_type(self, value: impl IntoVal<M2NonManagedActionType>) -> Self { with(self, "ActionType", value) }
        /// `Resource`: mandatory, matches `^\S{1,1000}$`.
        #[track_caller] pub fn resource(self, value: impl IntoVal<String>) -> Self { with(self, "Resource", value) }
    }

    /// `MainframeAction`.
    pub type MainframeAction = Fields<of::MainframeAction>;
    impl MainframeAction {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(action_type: impl IntoVal<MainframeActionType>, resource: impl IntoVal<String>) -> Self { with(with(empty(), "ActionType", action_type), "Resource", resource) }
        /// `ActionType`: mandatory.
        #[track_caller] pub fn action_type(self, value: impl IntoVal<MainframeActionType>) -> Self { with(self, "ActionType", value) }
        /// `Properties`.
        #[track_caller] pub fn properties(self, value: impl IntoVal<MainframeActionProperties>) -> Self { with(self, "Properties", value) }
        /// `Resource`: mandatory, matches `^\S{1,1000}$`.
        #[track_caller] pub fn resource(self, value: impl IntoVal<String>) -> Self { with(self, "Resource", value) }
    }

    /// `MainframeActionProperties`.
    pub type MainframeActionProperties = Fields<of::MainframeActionProperties>;
    impl MainframeActionProperties {
        /// `DmsTaskArn`: matches `^\S{1,1000}$`.
        #[track_caller] pub fn dms_task_arn(self, value: impl IntoVal<String>) -> Self { with(self, "DmsTaskArn", value) }
    }

    /// `MainframeActionType`: one of 2 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct MainframeActionType(Value);
    ias_core::union!(MainframeActionType);
    impl MainframeActionType {
        /// `Batch`.
        #[track_caller] pub fn batch(value: impl IntoVal<Batch>) -> Self { Self(Value::one("Batch", value)) }
        /// `Tn3270`.
        #[track_caller] pub fn tn3270(value: impl IntoVal<Tn3270>) -> Self { Self(Value::one("Tn3270", value)) }
    }

    /// `OutputFile`.
    pub type OutputFile = Fields<of::OutputFile>;
    impl OutputFile {
        /// `FileLocation`: at most 1024 characters.
        #[track_caller] pub fn file_location(self, value: impl IntoVal<String>) -> Self { with(self, "FileLocation", value) }
    }

    /// `ResourceAction`: one of 3 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct ResourceAction(Value);
    ias_core::union!(ResourceAction);
    impl ResourceAction {
        /// `M2ManagedApplicationAction`.
        #[track_caller] pub fn m2_managed_application_action(value: impl IntoVal<M2ManagedApplicationAction>) -> Self { Self(Value::one("M2ManagedApplicationAction", value)) }
        /// `M2NonManagedApplicationAction`.
        #[track_caller] pub fn m2_non_managed_application_action(value: impl IntoVal<M2NonManagedApplicationAction>) -> Self { Self(Value::one("M2NonManagedApplicationAction", value)) }
        /// `CloudFormationAction`.
        #[track_caller] pub fn cloud_formation_action(value: impl IntoVal<CloudFormationAction>) -> Self { Self(Value::one("CloudFormationAction", value)) }
    }

    /// `Script`.
    pub type Script = Fields<of::Script>;
    impl Script {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(script_location: impl IntoVal<String>, type_: impl IntoVal<ScriptType>) -> Self { with(with(empty(), "ScriptLocation", script_location), "Type", type_) }
        /// `ScriptLocation`: mandatory, at most 1024 characters.
        #[track_caller] pub fn script_location(self, value: impl IntoVal<String>) -> Self { with(self, "ScriptLocation", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<ScriptType>) -> Self { with(self, "Type", value) }
    }

    /// Words of `ScriptType`.
    pub type ScriptType = Word<fn(of::ScriptType)>;
    impl ScriptType {
        /// `Selenium`
        pub const Selenium: Self = word("Selenium");
    }

    /// Words of `SourceDatabase`.
    pub type SourceDatabase = Word<fn(of::SourceDatabase)>;
    impl SourceDatabase {
        /// `z/OS-DB2`
        pub const ZOsDb2: Self = word("z/OS-DB2");
    }

    /// `SourceDatabaseMetadata`.
    pub type SourceDatabaseMetadata = Fields<of::SourceDatabaseMetadata>;
    impl SourceDatabaseMetadata {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(capture_tool: impl IntoVal<CaptureTool>, type_: impl IntoVal<SourceDatabase>) -> Self { with(with(empty(), "CaptureTool", capture_tool), "Type", type_) }
        /// `CaptureTool`: mandatory.
        #[track_caller] pub fn capture_tool(self, value: impl IntoVal<CaptureTool>) -> Self { with(self, "CaptureTool", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<SourceDatabase>) -> Self { with(self, "Type", value) }
    }

    /// `Step`.
    pub type Step = Fields<of::Step>;
    impl Step {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(action: impl IntoVal<StepAction>, name: impl IntoVal<String>) -> Self { with(with(empty(), "Action", action), "Name", name) }
        /// `Action`: mandatory.
        #[track_caller] pub fn action(self, value: impl IntoVal<StepAction>) -> Self { with(self, "Action", value) }
        /// `Description`: at most 1000 characters.
        #[track_caller] pub fn description(self, value: impl IntoVal<String>) -> Self { with(self, "Description", value) }
        /// `Name`: mandatory, matches `^[A-Za-z][A-Za-z0-9_\-]{1,59}$`.
        #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    }

    /// `StepAction`: one of 3 alternatives.
    #[derive(Clone, Debug, PartialEq)]
    pub struct StepAction(Value);
    ias_core::union!(StepAction);
    impl StepAction {
        /// `ResourceAction`.
        #[track_caller] pub fn resource_action(value: impl IntoVal<ResourceAction>) -> Self { Self(Value::one("ResourceAction", value)) }
        /// `MainframeAction`.
        #[track_caller] pub fn mainframe_action(value: impl IntoVal<MainframeAction>) -> Self { Self(Value::one("MainframeAction", value)) }
        /// `CompareAction`.
        #[track_caller] pub fn compare_action(value: impl IntoVal<CompareAction>) -> Self { Self(Value::one("CompareAction", value)) }
    }

    /// Words of `TargetDatabase`.
    pub type TargetDatabase = Word<fn(of::TargetDatabase)>;
    impl TargetDatabase {
        /// `PostgreSQL`
        pub const PostgreSql: Self = word("PostgreSQL");
    }

    /// `TargetDatabaseMetadata`.
    pub type TargetDatabaseMetadata = Fields<of::TargetDatabaseMetadata>;
    impl TargetDatabaseMetadata {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(capture_tool: impl IntoVal<CaptureTool>, type_: impl IntoVal<TargetDatabase>) -> Self { with(with(empty(), "CaptureTool", capture_tool), "Type", type_) }
        /// `CaptureTool`: mandatory.
        #[track_caller] pub fn capture_tool(self, value: impl IntoVal<CaptureTool>) -> Self { with(self, "CaptureTool", value) }
        /// `Type`: mandatory.
        #[track_caller] pub fn type_(self, value: impl IntoVal<TargetDatabase>) -> Self { with(self, "Type", value) }
    }

    /// `TN3270`.
    pub type Tn3270 = Fields<of::Tn3270>;
    impl Tn3270 {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(script: impl IntoVal<Script>) -> Self { with(empty(), "Script", script) }
        /// `ExportDataSetNames`: each matches `^\S{1,100}$`.
        #[track_caller] pub fn export_data_set_names(self, value: impl IntoVal<List<String>>) -> Self { with(self, "ExportDataSetNames", value) }
        /// `Script`: mandatory.
        #[track_caller] pub fn script(self, value: impl IntoVal<Script>) -> Self { with(self, "Script", value) }
    }
}
