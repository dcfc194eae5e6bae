//! Images are searched for known holes.

use ias_core::policy::{Findings, Resource, policy};
use ias_core::{Element, key};

use crate::ecr::cfn_repository::ImageScanningConfiguration as Scanning;
use crate::ecr::{CfnRepository, CfnRepositoryProps};

/// Repositories search new images for known holes.
///
/// # Why it matters
///
/// Most of an image comes from others. A scan says which of its packages have holes that are publicly known, before
/// it runs.
///
/// # How to mend it
///
/// ```
/// use ias_aws::ecr::{CfnRepositoryProps, cfn_repository::ImageScanningConfiguration};
///
/// CfnRepositoryProps::new().image_scanning_configuration(ImageScanningConfiguration::new().scan_on_push(true));
/// ```
///
/// # When an exception is right
///
/// Where the registry as a whole scans with Amazon Inspector, or the pipeline does.
///
/// # Sources
///
/// - [Scan images for vulnerabilities](https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-scanning.html)
/// - [Controls for ECR: ECR.1](https://docs.aws.amazon.com/securityhub/latest/userguide/ecr-controls.html)
/// - PCI DSS 4.0.1 6.2.3 and 6.2.4, NIST 800-53 r5 RA-5
#[policy(id = "ecr-scan-on-push", severity = Medium, enforcement = Remediate, remedy = scan)]
pub fn scan_on_push(repository: &Resource<'_, CfnRepository>, findings: &mut Findings) {
    let on =
        repository.get(key(CfnRepositoryProps::image_scanning_configuration).then(Scanning::scan_on_push));
    findings
        .expect(&on, |on| on == Some(true), "new images are not searched for known holes")
        .hint("set `ScanOnPush` of `ImageScanningConfiguration` to true");
}

fn scan(repository: &mut Element) {
    repository.change_props(|props: CfnRepositoryProps| {
        props.image_scanning_configuration(Scanning::new().scan_on_push(true))
    });
}
