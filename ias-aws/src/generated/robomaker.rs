// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::RoboMaker`.

use super::prelude::*;

mod of { pub enum CfnFleet {} impl ias_core::Optional for CfnFleet {} pub enum CfnRobot {} pub enum CfnRobotApplication {} pub enum CfnRobotApplicationVersion {} pub enum CfnSimulationApplication {} pub enum CfnSimulationApplicationVersion {} }

/// [`AWS::RoboMaker::Fleet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-robomaker-fleet.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnFleet = Handle<of::CfnFleet>;
impl cfn::ResourceType for of::CfnFleet { const TYPE: &'static str = "AWS::RoboMaker::Fleet"; type Tags = cfn::TagMap; type Props = CfnFleetProps; type Reference = Is<kinds::RoboMakerFleetArn>; }
impl CfnFleet {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::RoboMakerFleetArn>> { cfn::attribute(&self.0, "Arn") }
}

/// Properties of [`CfnFleet`].
///
/// Nothing is mandatory.
///
/// A change replaces the resource: `Name`.
pub type CfnFleetProps = Fields<of::CfnFleet>;
impl CfnFleetProps {
    /// `Name`: 1 to 255 characters, matches `[a-zA-Z0-9_\-]{1,255}$`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Tags", value) }
}

/// [`AWS::RoboMaker::Robot`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-robomaker-robot.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnRobot = Handle<of::CfnRobot>;
impl cfn::ResourceType for of::CfnRobot { const TYPE: &'static str = "AWS::RoboMaker::Robot"; type Tags = cfn::TagMap; type Props = CfnRobotProps; type Reference = Is<kinds::RobotArn>; }
impl CfnRobot {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::RobotArn>> { cfn::attribute(&self.0, "Arn") }
}

/// Properties of [`CfnRobot`].
///
/// Mandatory: `GreengrassGroupId`, `Architecture`.
///
/// A change replaces the resource: `Architecture`, `Fleet`, `GreengrassGroupId`, `Name`.
pub type CfnRobotProps = Fields<of::CfnRobot>;
impl CfnRobotProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(greengrass_group_id: impl IntoVal<String>, architecture: impl IntoVal<cfn_robot::Architecture>) -> Self { with(with(empty(), "GreengrassGroupId", greengrass_group_id), "Architecture", architecture) }
    /// `Architecture`: mandatory. Changing it replaces the resource.
    #[track_caller] pub fn architecture(self, value: impl IntoVal<cfn_robot::Architecture>) -> Self { with(self, "Architecture", value) }
    /// `Fleet`: 1 to 1224 characters. Changing it replaces the resource.
    #[track_caller] pub fn fleet(self, value: impl IntoVal<Is<kinds::RoboMakerFleetArn>>) -> Self { with(self, "Fleet", value) }
    /// `GreengrassGroupId`: mandatory, 1 to 1224 characters. Changing it replaces the resource.
    #[track_caller] pub fn greengrass_group_id(self, value: impl IntoVal<String>) -> Self { with(self, "GreengrassGroupId", value) }
    /// `Name`: 1 to 255 characters. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnRobot`].
pub mod cfn_robot {
    use super::super::prelude::*;
    mod of { pub enum Architecture {} }

    /// Words of `Architecture`.
    pub type Architecture = Word<fn(of::Architecture)>;
    impl Architecture {
        /// `X86_64`
        pub const X86_64: Self = word("X86_64");
        /// `ARM64`
        pub const Arm64: Self = word("ARM64");
        /// `ARMHF`
        pub const Armhf: Self = word("ARMHF");
    }
}

/// [`AWS::RoboMaker::RobotApplication`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-robomaker-robotapplication.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnRobotApplication = Handle<of::CfnRobotApplication>;
impl cfn::ResourceType for of::CfnRobotApplication { const TYPE: &'static str = "AWS::RoboMaker::RobotApplication"; type Tags = cfn::TagMap; type Props = CfnRobotApplicationProps; type Reference = Is<kinds::RobotApplicationArn>; }
impl CfnRobotApplication {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::RobotApplicationArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CurrentRevisionId`.
    #[inline] pub fn attr_current_revision_id(&self) -> Val<String> { cfn::attribute(&self.0, "CurrentRevisionId") }
}

/// Properties of [`CfnRobotApplication`].
///
/// Mandatory: `RobotSoftwareSuite`.
///
/// A change replaces the resource: `Name`.
pub type CfnRobotApplicationProps = Fields<of::CfnRobotApplication>;
impl CfnRobotApplicationProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(robot_software_suite: impl IntoVal<cfn_robot_application::RobotSoftwareSuite>) -> Self { with(empty(), "RobotSoftwareSuite", robot_software_suite) }
    /// `CurrentRevisionId`: 1 to 40 characters.
    #[track_caller] pub fn current_revision_id(self, value: impl IntoVal<String>) -> Self { with(self, "CurrentRevisionId", value) }
    /// `Environment`.
    #[track_caller] pub fn environment(self, value: impl IntoVal<String>) -> Self { with(self, "Environment", value) }
    /// `Name`: 1 to 255 characters. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `RobotSoftwareSuite`: mandatory.
    #[track_caller] pub fn robot_software_suite(self, value: impl IntoVal<cfn_robot_application::RobotSoftwareSuite>) -> Self { with(self, "RobotSoftwareSuite", value) }
    /// `Sources`. Write-only.
    #[track_caller] pub fn sources(self, value: impl IntoVal<List<cfn_robot_application::SourceConfig>>) -> Self { with(self, "Sources", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnRobotApplication`].
pub mod cfn_robot_application {
    use super::super::prelude::*;
    mod of { pub enum RobotSoftwareSuite {} pub enum RobotSoftwareSuiteName {} pub enum RobotSoftwareSuiteVersion {} pub enum SourceConfig {} pub enum SourceConfigArchitecture {} }

    /// `RobotSoftwareSuite`.
    pub type RobotSoftwareSuite = Fields<of::RobotSoftwareSuite>;
    impl RobotSoftwareSuite {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<RobotSoftwareSuiteName>) -> Self { with(empty(), "Name", name) }
        /// `Name`: mandatory.
        #[track_caller] pub fn name(self, value: impl IntoVal<RobotSoftwareSuiteName>) -> Self { with(self, "Name", value) }
        /// `Version`. Write-only.
        #[track_caller] pub fn version(self, value: impl IntoVal<RobotSoftwareSuiteVersion>) -> Self { with(self, "Version", value) }
    }

    /// Words of `Name`.
    pub type RobotSoftwareSuiteName = Word<fn(of::RobotSoftwareSuiteName)>;
    impl RobotSoftwareSuiteName {
        /// `ROS`
        pub const Ros: Self = word("ROS");
        /// `ROS2`
        pub const Ros2: Self = word("ROS2");
        /// `General`
        pub const General: Self = word("General");
    }

    /// Words of `Version`.
    pub type RobotSoftwareSuiteVersion = Word<fn(of::RobotSoftwareSuiteVersion)>;
    impl RobotSoftwareSuiteVersion {
        /// `Kinetic`
        pub const Kinetic: Self = word("Kinetic");
        /// `Melodic`
        pub const Melodic: Self = word("Melodic");
        /// `Dashing`
        pub const Dashing: Self = word("Dashing");
    }

    /// `SourceConfig`.
    pub type SourceConfig = Fields<of::SourceConfig>;
    /// What [`SourceConfig`] cannot do without.
    pub struct SourceConfigRequired<A, B, C> {
        /// `S3Bucket`.
        pub s3_bucket: A,
        /// `S3Key`.
        pub s3_key: B,
        /// `Architecture`: 1 to 255 characters.
        pub architecture: C,
    }
    impl SourceConfig {
        /// Takes what is mandatory, by name: [`SourceConfigRequired`].
        #[track_caller] pub fn new<A: IntoVal<Is<kinds::BucketName>>, B: IntoVal<String>, C: IntoVal<SourceConfigArchitecture>>(required: SourceConfigRequired<A, B, C>) -> Self { with(with(with(empty(), "S3Bucket", required.s3_bucket), "S3Key", required.s3_key), "Architecture", required.architecture) }
        /// `Architecture`: mandatory, 1 to 255 characters.
        #[track_caller] pub fn architecture(self, value: impl IntoVal<SourceConfigArchitecture>) -> Self { with(self, "Architecture", value) }
        /// `S3Bucket`: mandatory.
        #[track_caller] pub fn s3_bucket(self, value: impl IntoVal<Is<kinds::BucketName>>) -> Self { with(self, "S3Bucket", value) }
        /// `S3Key`: mandatory.
        #[track_caller] pub fn s3_key(self, value: impl IntoVal<String>) -> Self { with(self, "S3Key", value) }
    }

    /// Words of `Architecture`.
    pub type SourceConfigArchitecture = Word<fn(of::SourceConfigArchitecture)>;
    impl SourceConfigArchitecture {
        /// `X86_64`
        pub const X86_64: Self = word("X86_64");
        /// `ARM64`
        pub const Arm64: Self = word("ARM64");
        /// `ARMHF`
        pub const Armhf: Self = word("ARMHF");
    }
}

/// [`AWS::RoboMaker::RobotApplicationVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-robomaker-robotapplicationversion.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnRobotApplicationVersion = Handle<of::CfnRobotApplicationVersion>;
impl cfn::ResourceType for of::CfnRobotApplicationVersion { const TYPE: &'static str = "AWS::RoboMaker::RobotApplicationVersion"; type Tags = cfn::NoTags; type Props = CfnRobotApplicationVersionProps; type Reference = Is<kinds::RobotApplicationVersionArn>; }
impl CfnRobotApplicationVersion {
    /// The attribute `ApplicationVersion`.
    #[inline] pub fn attr_application_version(&self) -> Val<String> { cfn::attribute(&self.0, "ApplicationVersion") }
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::RobotApplicationVersionArn>> { cfn::attribute(&self.0, "Arn") }
}

/// Properties of [`CfnRobotApplicationVersion`].
///
/// Mandatory: `Application`.
///
/// A change replaces the resource: `Application`, `CurrentRevisionId`.
pub type CfnRobotApplicationVersionProps = Fields<of::CfnRobotApplicationVersion>;
impl CfnRobotApplicationVersionProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(application: impl IntoVal<Is<kinds::RobotApplicationArn>>) -> Self { with(empty(), "Application", application) }
    /// `Application`: mandatory, matches `arn:[\w+=/,.@-]+:[\w+=/,.@-]+:[\w+=/,.@-]*:[0-9]*:[\w+=,.@-]+(/[\w+=,.@-]+)*`. Changing it replaces the resource.
    #[track_caller] pub fn application(self, value: impl IntoVal<Is<kinds::RobotApplicationArn>>) -> Self { with(self, "Application", value) }
    /// `CurrentRevisionId`: 1 to 40 characters, matches `[a-zA-Z0-9_.\-]*`. Changing it replaces the resource.
    #[track_caller] pub fn current_revision_id(self, value: impl IntoVal<String>) -> Self { with(self, "CurrentRevisionId", value) }
}

/// [`AWS::RoboMaker::SimulationApplication`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-robomaker-simulationapplication.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnSimulationApplication = Handle<of::CfnSimulationApplication>;
impl cfn::ResourceType for of::CfnSimulationApplication { const TYPE: &'static str = "AWS::RoboMaker::SimulationApplication"; type Tags = cfn::TagMap; type Props = CfnSimulationApplicationProps; type Reference = Is<kinds::SimulationApplicationArn>; }
impl CfnSimulationApplication {
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::SimulationApplicationArn>> { cfn::attribute(&self.0, "Arn") }
    /// The attribute `CurrentRevisionId`.
    #[inline] pub fn attr_current_revision_id(&self) -> Val<String> { cfn::attribute(&self.0, "CurrentRevisionId") }
}

/// Properties of [`CfnSimulationApplication`].
///
/// Mandatory: `RobotSoftwareSuite`, `SimulationSoftwareSuite`.
///
/// A change replaces the resource: `Name`.
pub type CfnSimulationApplicationProps = Fields<of::CfnSimulationApplication>;
impl CfnSimulationApplicationProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(robot_software_suite: impl IntoVal<cfn_simulation_application::RobotSoftwareSuite>, simulation_software_suite: impl IntoVal<cfn_simulation_application::SimulationSoftwareSuite>) -> Self { with(with(empty(), "RobotSoftwareSuite", robot_software_suite), "SimulationSoftwareSuite", simulation_software_suite) }
    /// `CurrentRevisionId`.
    #[track_caller] pub fn current_revision_id(self, value: impl IntoVal<String>) -> Self { with(self, "CurrentRevisionId", value) }
    /// `Environment`.
    #[track_caller] pub fn environment(self, value: impl IntoVal<String>) -> Self { with(self, "Environment", value) }
    /// `Name`: 1 to 255 characters, matches `[a-zA-Z0-9_\-]*`. Changing it replaces the resource.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "Name", value) }
    /// `RenderingEngine`. Write-only.
    #[track_caller] pub fn rendering_engine(self, value: impl IntoVal<cfn_simulation_application::RenderingEngine>) -> Self { with(self, "RenderingEngine", value) }
    /// `RobotSoftwareSuite`: mandatory.
    #[track_caller] pub fn robot_software_suite(self, value: impl IntoVal<cfn_simulation_application::RobotSoftwareSuite>) -> Self { with(self, "RobotSoftwareSuite", value) }
    /// `SimulationSoftwareSuite`: mandatory.
    #[track_caller] pub fn simulation_software_suite(self, value: impl IntoVal<cfn_simulation_application::SimulationSoftwareSuite>) -> Self { with(self, "SimulationSoftwareSuite", value) }
    /// `Sources`. Write-only.
    #[track_caller] pub fn sources(self, value: impl IntoVal<List<cfn_simulation_application::SourceConfig>>) -> Self { with(self, "Sources", value) }
    /// `Tags`.
    #[track_caller] pub fn tags(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "Tags", value) }
}

/// Types of [`CfnSimulationApplication`].
pub mod cfn_simulation_application {
    use super::super::prelude::*;
    pub use super::cfn_robot_application::{RobotSoftwareSuiteName, SourceConfigArchitecture};
    mod of { pub enum RenderingEngine {} pub enum RenderingEngineName {} pub enum RobotSoftwareSuite {} pub enum RobotSoftwareSuiteVersion {} pub enum SimulationSoftwareSuite {} pub enum SimulationSoftwareSuiteName {} pub enum SimulationSoftwareSuiteVersion {} pub enum SourceConfig {} }

    /// `RenderingEngine`.
    pub type RenderingEngine = Fields<of::RenderingEngine>;
    impl RenderingEngine {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<RenderingEngineName>, version: impl IntoVal<String>) -> Self { with(with(empty(), "Name", name), "Version", version) }
        /// `Name`: mandatory.
        #[track_caller] pub fn name(self, value: impl IntoVal<RenderingEngineName>) -> Self { with(self, "Name", value) }
        /// `Version`: mandatory, matches `1.x`.
        #[track_caller] pub fn version(self, value: impl IntoVal<String>) -> Self { with(self, "Version", value) }
    }

    /// Words of `Name`.
    pub type RenderingEngineName = Word<fn(of::RenderingEngineName)>;
    impl RenderingEngineName {
        /// `OGRE`
        pub const Ogre: Self = word("OGRE");
    }

    /// `RobotSoftwareSuite`.
    pub type RobotSoftwareSuite = Fields<of::RobotSoftwareSuite>;
    impl RobotSoftwareSuite {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<RobotSoftwareSuiteName>) -> Self { with(empty(), "Name", name) }
        /// `Name`: mandatory.
        #[track_caller] pub fn name(self, value: impl IntoVal<RobotSoftwareSuiteName>) -> Self { with(self, "Name", value) }
        /// `Version`. Write-only.
        #[track_caller] pub fn version(self, value: impl IntoVal<RobotSoftwareSuiteVersion>) -> Self { with(self, "Version", value) }
    }

    /// Words of `Version`.
    pub type RobotSoftwareSuiteVersion = Word<fn(of::RobotSoftwareSuiteVersion)>;
    impl RobotSoftwareSuiteVersion {
        /// `Kinetic`
        pub const Kinetic: Self = word("Kinetic");
        /// `Melodic`
        pub const Melodic: Self = word("Melodic");
        /// `Dashing`
        pub const Dashing: Self = word("Dashing");
        /// `Foxy`
        pub const Foxy: Self = word("Foxy");
    }

    /// `SimulationSoftwareSuite`.
    pub type SimulationSoftwareSuite = Fields<of::SimulationSoftwareSuite>;
    impl SimulationSoftwareSuite {
        /// Takes what is mandatory.
        #[track_caller] pub fn new(name: impl IntoVal<SimulationSoftwareSuiteName>) -> Self { with(empty(), "Name", name) }
        /// `Name`: mandatory.
        #[track_caller] pub fn name(self, value: impl IntoVal<SimulationSoftwareSuiteName>) -> Self { with(self, "Name", value) }
        /// `Version`. Write-only.
        #[track_caller] pub fn version(self, value: impl IntoVal<SimulationSoftwareSuiteVersion>) -> Self { with(self, "Version", value) }
    }

    /// Words of `Name`.
    pub type SimulationSoftwareSuiteName = Word<fn(of::SimulationSoftwareSuiteName)>;
    impl SimulationSoftwareSuiteName {
        /// `Gazebo`
        pub const Gazebo: Self = word("Gazebo");
        /// `RosbagPlay`
        pub const RosbagPlay: Self = word("RosbagPlay");
        /// `SimulationRuntime`
        pub const SimulationRuntime: Self = word("SimulationRuntime");
    }

    /// Words of `Version`.
    pub type SimulationSoftwareSuiteVersion = Word<fn(of::SimulationSoftwareSuiteVersion)>;
    impl SimulationSoftwareSuiteVersion {
        /// `7`
        pub const V7: Self = word("7");
        /// `9`
        pub const V9: Self = word("9");
        /// `11`
        pub const V11: Self = word("11");
        /// `Kinetic`
        pub const Kinetic: Self = word("Kinetic");
        /// `Melodic`
        pub const Melodic: Self = word("Melodic");
        /// `Dashing`
        pub const Dashing: Self = word("Dashing");
        /// `Foxy`
        pub const Foxy: Self = word("Foxy");
    }

    /// `SourceConfig`.
    pub type SourceConfig = Fields<of::SourceConfig>;
    /// What [`SourceConfig`] cannot do without.
    pub struct SourceConfigRequired<A, B, C> {
        /// `S3Bucket`: matches `[a-z0-9][a-z0-9.\-]*[a-z0-9]`.
        pub s3_bucket: A,
        /// `S3Key`: 1 to 1024 characters.
        pub s3_key: B,
        /// `Architecture`.
        pub architecture: C,
    }
    impl SourceConfig {
        /// Takes what is mandatory, by name: [`SourceConfigRequired`].
        #[track_caller] pub fn new<A: IntoVal<Is<kinds::BucketName>>, B: IntoVal<String>, C: IntoVal<SourceConfigArchitecture>>(required: SourceConfigRequired<A, B, C>) -> Self { with(with(with(empty(), "S3Bucket", required.s3_bucket), "S3Key", required.s3_key), "Architecture", required.architecture) }
        /// `Architecture`: mandatory.
        #[track_caller] pub fn architecture(self, value: impl IntoVal<SourceConfigArchitecture>) -> Self { with(self, "Architecture", value) }
        /// `S3Bucket`: mandatory, matches `[a-z0-9][a-z0-9.\-]*[a-z0-9]`.
        #[track_caller] pub fn s3_bucket(self, value: impl IntoVal<Is<kinds::BucketName>>) -> Self { with(self, "S3Bucket", value) }
        /// `S3Key`: mandatory, 1 to 1024 characters.
        #[track_caller] pub fn s3_key(self, value: impl IntoVal<String>) -> Self { with(self, "S3Key", value) }
    }
}

/// [`AWS::RoboMaker::SimulationApplicationVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-robomaker-simulationapplicationversion.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnSimulationApplicationVersion = Handle<of::CfnSimulationApplicationVersion>;
impl cfn::ResourceType for of::CfnSimulationApplicationVersion { const TYPE: &'static str = "AWS::RoboMaker::SimulationApplicationVersion"; type Tags = cfn::NoTags; type Props = CfnSimulationApplicationVersionProps; type Reference = Is<kinds::SimulationApplicationVersionArn>; }
impl CfnSimulationApplicationVersion {
    /// The attribute `ApplicationVersion`.
    #[inline] pub fn attr_application_version(&self) -> Val<String> { cfn::attribute(&self.0, "ApplicationVersion") }
    /// The attribute `Arn`.
    #[inline] pub fn attr_arn(&self) -> Val<Is<kinds::SimulationApplicationVersionArn>> { cfn::attribute(&self.0, "Arn") }
}

/// Properties of [`CfnSimulationApplicationVersion`].
///
/// Mandatory: `Application`.
///
/// A change replaces the resource: `Application`, `CurrentRevisionId`.
pub type CfnSimulationApplicationVersionProps = Fields<of::CfnSimulationApplicationVersion>;
impl CfnSimulationApplicationVersionProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(application: impl IntoVal<Is<kinds::SimulationApplicationArn>>) -> Self { with(empty(), "Application", application) }
    /// `Application`: mandatory, matches `arn:[\w+=/,.@-]+:[\w+=/,.@-]+:[\w+=/,.@-]*:[0-9]*:[\w+=,.@-]+(/[\w+=,.@-]+)*`. Changing it replaces the resource.
    #[track_caller] pub fn application(self, value: impl IntoVal<Is<kinds::SimulationApplicationArn>>) -> Self { with(self, "Application", value) }
    /// `CurrentRevisionId`: 1 to 40 characters, matches `[a-zA-Z0-9_.\-]*`. Changing it replaces the resource.
    #[track_caller] pub fn current_revision_id(self, value: impl IntoVal<String>) -> Self { with(self, "CurrentRevisionId", value) }
}
