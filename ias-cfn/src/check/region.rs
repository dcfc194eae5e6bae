//! Types that do not exist in the region of a stack.

use ias_core::Diagnostic;

use crate::codes;
use crate::facts;

/// A type of which every account of every region has the same resources, so that its regions are all there are.
const EVERYWHERE: &str = "AWS::CloudFormation::Stack";

/// The problem with a type in a region; `None` where it exists, or nothing is known.
pub(super) fn check(type_name: &str, region: &str) -> Option<Diagnostic> {
    let regions = facts::find(type_name)?.regions.as_ref()?;
    let all = facts::find(EVERYWHERE)?.regions.as_ref()?;
    if regions.contains(&region) || !all.contains(&region) {
        return None;
    }
    let message = format!("`{type_name}` does not exist in `{region}`");
    let near: Vec<&str> =
        regions.iter().copied().filter(|other| continent(other) == continent(region)).collect();
    let hint = match near.as_slice() {
        [] => "make it in a stack of another region".to_owned(),
        near => format!("make it in a stack of another region, such as {}", near.join(", ")),
    };
    Some(Diagnostic::error(&codes::TYPE_NOT_IN_REGION, message).hint(hint).disputable())
}

/// `eu-west-1` is in `eu`, `us-gov-west-1` in `us-gov`.
fn continent(region: &str) -> &str {
    region.rsplitn(3, '-').last().unwrap_or(region)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_type_exists_in_some_regions() {
        assert_eq!(check("AWS::S3::Bucket", "eu-north-1"), None);
        assert_eq!(check("AWS::AppRunner::Service", "eu-west-1"), None);
        assert_eq!(check("AWS::AppRunner::Service", "eu-future-9"), None);
        assert_eq!(check("Acme::Data::Lake", "eu-north-1"), None);
        let problem = check("AWS::AppRunner::Service", "eu-north-1").expect("a problem");
        assert!(problem.hint.is_some_and(|hint| hint.contains("eu-west-1") && !hint.contains("us-east-1")));
    }
}
