//! Fargate gets its repairs.

use ias_core::policy::{AnyResource, Findings, policy};

/// 1.0.0 is not among them: it is the current version for Windows.
const OUTDATED: [&str; 3] = ["1.1.0", "1.2.0", "1.3.0"];

/// Services run on a current version of Fargate.
///
/// Looked at is `PlatformVersion`: AWS has retired the versions of Linux before 1.4.0. Where it is left out, the latest one
/// is taken.
///
/// # Why it matters
///
/// An old platform keeps its kernel and its container runtime, with the holes that newer ones have closed.
///
/// # How to mend it
///
/// ```
/// use ias_aws::ecs::CfnServiceProps;
///
/// CfnServiceProps::new().platform_version("LATEST");
/// ```
///
/// # When an exception is right
///
/// For a service that is being moved, with a date.
///
/// # Sources
///
/// - [Fargate platform versions](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/platform-fargate.html)
/// - [Deprecation of platform versions](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/platform-versions-retired.html)
/// - [Controls for ECS: ECS.10](https://docs.aws.amazon.com/securityhub/latest/userguide/ecs-controls.html)
/// - PCI DSS 4.0.1 6.3.3, NIST 800-53 r5 SI-2
#[policy(
    id = "ecs-platform-version",
    severity = Medium,
    enforcement = Mandatory,
    types = &["AWS::ECS::Service", "AWS::ECS::TaskSet"]
)]
pub fn platform_version(service: &AnyResource<'_>, findings: &mut Findings) {
    let version = service.property::<String>("PlatformVersion");
    let current = |version: Option<String>| !version.is_some_and(|name| OUTDATED.contains(&name.as_str()));
    findings
        .expect(&version, current, "the version of Fargate is outdated")
        .hint("take `PlatformVersion` away, or set it to `LATEST`");
}
