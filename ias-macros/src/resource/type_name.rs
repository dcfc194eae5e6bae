//! Names of resource types.
//!
//! [Registered types](https://docs.aws.amazon.com/cloudformation-cli/latest/userguide/resource-type-schema.html#schema-properties-typename)
//! have three parts, [custom resources](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-cloudformation-customresource.html)
//! begin with `Custom::`.

/// What is wrong with the name of a type, in the user's words.
pub(crate) fn check(name: &str) -> Result<(), String> {
    let parts: Vec<&str> = name.split("::").collect();
    match parts[..] {
        ["AWS", service, resource, ..] if is_part(service) && is_part(resource) => Err(format!(
            "types of AWS are generated: use `ias_aws::{}::Cfn{resource}`",
            service.to_ascii_lowercase()
        )),
        ["AWS", ..] => Err("types of AWS are generated, in `ias_aws`".to_owned()),
        ["Custom", rest] => check_custom(name, rest),
        [_, _, _] | [_, _, _, "MODULE"] if parts[..3].iter().all(|part| is_part(part)) => Ok(()),
        [_, _, _] => Err("each part of a type's name is 2 to 64 letters and digits".to_owned()),
        _ if name.contains(':') && !name.contains("::") => {
            Err(format!("the parts of a type's name stand between `::`, as in `{}`", name.replace(':', "::")))
        }
        _ => Err("a type's name has three parts, as in `Acme::Data::Lake`, or is `Custom::Name`".to_owned()),
    }
}

fn check_custom(name: &str, rest: &str) -> Result<(), String> {
    let signs = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '@' | '-');
    match rest {
        "" => Err("`Custom::` wants a name, as in `Custom::Lake`".to_owned()),
        _ if !rest.chars().all(signs) => {
            Err("after `Custom::` stand letters, digits, `_`, `@` and `-`".to_owned())
        }
        _ if name.len() > 60 => Err("the name of a custom resource has 60 signs at most".to_owned()),
        _ => Ok(()),
    }
}

fn is_part(part: &str) -> bool {
    (2..=64).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check_message(name: &str, words: &str) {
        let message = check(name).expect_err("is refused");
        assert!(message.contains(words), "{message}");
    }

    #[test]
    fn registered_and_custom_types() {
        for name in ["Acme::Data::Lake", "Acme::Data::Lake::MODULE", "Custom::Lake", "Custom::My_Lake@2-x"] {
            assert_eq!(check(name), Ok(()), "{name}");
        }
    }

    #[test]
    fn wrong_names_are_told_how_to_be_right() {
        check_message("AWS::S3::Bucket", "use `ias_aws::s3::CfnBucket`");
        check_message("AWS::S3", "generated");
        check_message("Lake", "three parts");
        check_message("Acme::Data", "three parts");
        check_message("Acme::Data::Lake::Extra", "three parts");
        check_message("Acme:Data:Lake", "`Acme::Data::Lake`");
        check_message("Acme::Da ta::Lake", "letters and digits");
        check_message("Acme::::Lake", "letters and digits");
        check_message("Custom::", "wants a name");
        check_message("Custom::La ke", "stand letters");
        check_message(&format!("Custom::{}", "x".repeat(60)), "60 signs");
    }
}
