//! The sections of a template.

/// Names of the sections of a template, in which elements stand.
///
/// Source: [template sections](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-anatomy.html).
pub struct Section;

impl Section {
    /// Values given at deployment.
    pub const PARAMETERS: &'static str = "Parameters";
    /// Checks of parameters.
    pub const RULES: &'static str = "Rules";
    /// Tables to look values up in.
    pub const MAPPINGS: &'static str = "Mappings";
    /// What is decided at deployment.
    pub const CONDITIONS: &'static str = "Conditions";
    /// What is made.
    pub const RESOURCES: &'static str = "Resources";
    /// What is told when it is made.
    pub const OUTPUTS: &'static str = "Outputs";

    /// What tools are told about the template.
    pub const METADATA: &'static str = "Metadata";
    /// What happens around a deployment.
    pub const HOOKS: &'static str = "Hooks";

    /// Where what stands beside the sections has its elements, such as `Transform`, or `Globals` of serverless
    /// applications. Each holds one value under the empty key.
    pub const TEMPLATE: &'static str = "";

    /// All sections in the order in which a template has them.
    pub const ALL: [&'static str; 8] = [
        Section::METADATA,
        Section::PARAMETERS,
        Section::RULES,
        Section::MAPPINGS,
        Section::CONDITIONS,
        Section::RESOURCES,
        Section::HOOKS,
        Section::OUTPUTS,
    ];
}
