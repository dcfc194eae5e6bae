// Generated from the CloudFormation facts in ias-aws/schema by `cargo xtask codegen`; do not edit.

//! Resource types of `AWS::RoboMaker`.

use super::prelude::*;

mod of { pub enum CfnFleet {} impl ias_core::Optional for CfnFleet {} pub enum CfnRobot {} pub enum CfnRobotApplication {} pub enum CfnRobotApplicationVersion {} pub enum CfnSimulationApplication {} pub enum CfnSimulationApplicationVersion {} }

/// [`AWS::RoboMaker::Fleet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-robomaker-fleet.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnFleet = Handle<of::CfnFleet>;
impl cfn::ResourceType for of::CfnFleet { const TYPE: &'static str = "AWS::RoboMaker::Fleet"; const TAGS: Option<Tagging> = Some(Tagging::Map("Tags")); type Props = CfnFleetProps; type Reference = Is<kinds::RoboMakerFleetArn>; }
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
impl cfn::ResourceType for of::CfnRobot { const TYPE: &'static str = "AWS::RoboMaker::Robot"; const TAGS: Option<Tagging> = Some(Tagging::Map("Tags")); type Props = CfnRobotProps; type Reference = Is<kinds::RobotArn>; }
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
    use super::super::prelude::{Words, fmt};

    /// Words of `Architecture`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum Architecture {
        /// `X86_64`
        X86_64,
        /// `ARM64`
        Arm64,
        /// `ARMHF`
        Armhf,
    }
    impl Words for Architecture { const WORDS: &'static [(&'static str, Self)] = &[("X86_64", Self::X86_64), ("ARM64", Self::Arm64), ("ARMHF", Self::Armhf)]; }
    impl Eq for Architecture {}
    impl fmt::Debug for Architecture { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }
}

/// [`AWS::RoboMaker::RobotApplication`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-robomaker-robotapplication.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnRobotApplication = Handle<of::CfnRobotApplication>;
impl cfn::ResourceType for of::CfnRobotApplication { const TYPE: &'static str = "AWS::RoboMaker::RobotApplication"; const TAGS: Option<Tagging> = Some(Tagging::Map("Tags")); type Props = CfnRobotApplicationProps; type Reference = Is<kinds::RobotApplicationArn>; }
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
    use super::super::prelude::*; use super::{Fields, empty, with};
    mod of { pub enum RobotSoftwareSuite {} pub enum SourceConfig {} }

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
    #[derive(Clone, Copy, PartialEq)]
    pub enum RobotSoftwareSuiteName {
        /// `ROS`
        Ros,
        /// `ROS2`
        Ros2,
        /// `General`
        General,
    }
    impl Words for RobotSoftwareSuiteName { const WORDS: &'static [(&'static str, Self)] = &[("ROS", Self::Ros), ("ROS2", Self::Ros2), ("General", Self::General)]; }
    impl Eq for RobotSoftwareSuiteName {}
    impl fmt::Debug for RobotSoftwareSuiteName { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// Words of `Version`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum RobotSoftwareSuiteVersion {
        /// `Kinetic`
        Kinetic,
        /// `Melodic`
        Melodic,
        /// `Dashing`
        Dashing,
    }
    impl Words for RobotSoftwareSuiteVersion { const WORDS: &'static [(&'static str, Self)] = &[("Kinetic", Self::Kinetic), ("Melodic", Self::Melodic), ("Dashing", Self::Dashing)]; }
    impl Eq for RobotSoftwareSuiteVersion {}
    impl fmt::Debug for RobotSoftwareSuiteVersion { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

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
    #[derive(Clone, Copy, PartialEq)]
    pub enum SourceConfigArchitecture {
        /// `X86_64`
        X86_64,
        /// `ARM64`
        Arm64,
        /// `ARMHF`
        Armhf,
    }
    impl Words for SourceConfigArchitecture { const WORDS: &'static [(&'static str, Self)] = &[("X86_64", Self::X86_64), ("ARM64", Self::Arm64), ("ARMHF", Self::Armhf)]; }
    impl Eq for SourceConfigArchitecture {}
    impl fmt::Debug for SourceConfigArchitecture { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }
}

/// [`AWS::RoboMaker::RobotApplicationVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-robomaker-robotapplicationversion.html).
///
/// What `Ref` returns: `Arn`.
pub type CfnRobotApplicationVersion = Handle<of::CfnRobotApplicationVersion>;
impl cfn::ResourceType for of::CfnRobotApplicationVersion { const TYPE: &'static str = "AWS::RoboMaker::RobotApplicationVersion"; const TAGS: Option<Tagging> = None; type Props = CfnRobotApplicationVersionProps; type Reference = Is<kinds::RobotApplicationVersionArn>; }
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
impl cfn::ResourceType for of::CfnSimulationApplication { const TYPE: &'static str = "AWS::RoboMaker::SimulationApplication"; const TAGS: Option<Tagging> = Some(Tagging::Map("Tags")); type Props = CfnSimulationApplicationProps; type Reference = Is<kinds::SimulationApplicationArn>; }
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
    use super::super::prelude::*; use super::{Fields, empty, with};
    pub use super::cfn_robot_application::{RobotSoftwareSuiteName, SourceConfigArchitecture};
    mod of { pub enum RenderingEngine {} pub enum RobotSoftwareSuite {} pub enum SimulationSoftwareSuite {} pub enum SourceConfig {} }

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
    #[derive(Clone, Copy, PartialEq)]
    pub enum RenderingEngineName {
        /// `OGRE`
        Ogre,
    }
    impl Words for RenderingEngineName { const WORDS: &'static [(&'static str, Self)] = &[("OGRE", Self::Ogre)]; }
    impl Eq for RenderingEngineName {}
    impl fmt::Debug for RenderingEngineName { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

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
    #[derive(Clone, Copy, PartialEq)]
    pub enum RobotSoftwareSuiteVersion {
        /// `Kinetic`
        Kinetic,
        /// `Melodic`
        Melodic,
        /// `Dashing`
        Dashing,
        /// `Foxy`
        Foxy,
    }
    impl Words for RobotSoftwareSuiteVersion { const WORDS: &'static [(&'static str, Self)] = &[("Kinetic", Self::Kinetic), ("Melodic", Self::Melodic), ("Dashing", Self::Dashing), ("Foxy", Self::Foxy)]; }
    impl Eq for RobotSoftwareSuiteVersion {}
    impl fmt::Debug for RobotSoftwareSuiteVersion { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

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
    #[derive(Clone, Copy, PartialEq)]
    pub enum SimulationSoftwareSuiteName {
        /// `Gazebo`
        Gazebo,
        /// `RosbagPlay`
        RosbagPlay,
        /// `SimulationRuntime`
        SimulationRuntime,
    }
    impl Words for SimulationSoftwareSuiteName { const WORDS: &'static [(&'static str, Self)] = &[("Gazebo", Self::Gazebo), ("RosbagPlay", Self::RosbagPlay), ("SimulationRuntime", Self::SimulationRuntime)]; }
    impl Eq for SimulationSoftwareSuiteName {}
    impl fmt::Debug for SimulationSoftwareSuiteName { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

    /// Words of `Version`.
    #[derive(Clone, Copy, PartialEq)]
    pub enum SimulationSoftwareSuiteVersion {
        /// `7`
        V7,
        /// `9`
        V9,
        /// `11`
        V11,
        /// `Kinetic`
        Kinetic,
        /// `Melodic`
        Melodic,
        /// `Dashing`
        Dashing,
        /// `Foxy`
        Foxy,
    }
    impl Words for SimulationSoftwareSuiteVersion { const WORDS: &'static [(&'static str, Self)] = &[("7", Self::V7), ("9", Self::V9), ("11", Self::V11), ("Kinetic", Self::Kinetic), ("Melodic", Self::Melodic), ("Dashing", Self::Dashing), ("Foxy", Self::Foxy)]; }
    impl Eq for SimulationSoftwareSuiteVersion {}
    impl fmt::Debug for SimulationSoftwareSuiteVersion { #[inline] fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { Words::debug(*self, f) } }

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
impl cfn::ResourceType for of::CfnSimulationApplicationVersion { const TYPE: &'static str = "AWS::RoboMaker::SimulationApplicationVersion"; const TAGS: Option<Tagging> = None; type Props = CfnSimulationApplicationVersionProps; type Reference = Is<kinds::SimulationApplicationVersionArn>; }
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
