//! Images are not for everybody.

use ias_core::policy::{Findings, Resource, policy};

use crate::ecr::{CfnRepository, CfnRepositoryProps};
use crate::policies::statements;

/// Policies of repositories let nobody in whom they do not name.
///
/// Looked at are statements that allow something to everybody without a condition.
///
/// # Why it matters
///
/// Images hold the program and often more: keys, addresses, names. Who may push to one runs what they like.
///
/// # How to mend it
///
/// ```
/// use ias_aws::ecr::CfnRepositoryProps;
/// use ias_core::value;
///
/// CfnRepositoryProps::new().repository_policy_text(value!({
///     "Version": "2012-10-17",
///     "Statement": [{
///         "Effect": "Allow",
///         "Principal": { "AWS": "arn:aws:iam::111122223333:root" },
///         "Action": ["ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"],
///     }],
/// }));
/// ```
///
/// # When an exception is right
///
/// Never: images for everybody go to a public gallery.
///
/// # Sources
///
/// - [Private repository policies](https://docs.aws.amazon.com/AmazonECR/latest/userguide/repository-policies.html)
/// - PCI DSS 4.0.1 7.2.1, HIPAA 164.312(a)(1), NIST 800-53 r5 AC-3 and AC-6
#[policy(id = "ecr-no-public-policy", severity = High, enforcement = Mandatory)]
pub fn no_public_policy(repository: &Resource<'_, CfnRepository>, findings: &mut Findings) {
    for statement in statements(&repository.get(CfnRepositoryProps::repository_policy_text)) {
        if statement.is_public() {
            findings
                .add(&statement.field, "the statement lets everybody use the repository")
                .hint("name the accounts, or add a condition such as `aws:PrincipalOrgID`");
        }
    }
}
