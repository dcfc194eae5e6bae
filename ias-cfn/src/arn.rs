//! Whether known text looks like an Amazon Resource Name of the right service and resource.
//!
//! The form is `arn:partition:service:region:account:resource`, see
//! <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html>. The kinds of `ias_aws::kinds` call these
//! functions; they see known text only, a late value is checked by its type.

/// Checks the ARN of a resource.
///
/// `service` is the third part; empty admits any. `prefix` is how the last part begins (`role/`); empty admits any.
/// Every partition is admitted, region and account may be empty (`arn:aws:s3:::data`), wildcards may stand for parts
/// and for the rest of one (`arn:aws:iam::*:role/*`, `arn:aws:sns:*`).
///
/// # Errors
///
/// A sentence that says what such an ARN looks like.
pub fn check(text: &str, service: &str, prefix: &str) -> Result<(), String> {
    let parts: Vec<&str> = text.splitn(6, ':').collect();
    let expected = || {
        let service = if service.is_empty() { "service" } else { service };
        let resource = if prefix.is_empty() { "resource".to_owned() } else { format!("{prefix}..") };
        format!("expected an ARN of the form `arn:partition:{service}:region:account:{resource}`")
    };
    let fits = match parts.as_slice() {
        ["*"] => true,
        ["arn", partition, of, region, account, resource] => {
            is_partition(partition)
                && fits_word(of, service)
                && is_region(region)
                && is_account(account)
                && !resource.is_empty()
                && fits_prefix(resource, prefix)
        }
        // A trailing wildcard stands for all the parts after it.
        ["arn", parts @ .., last] if last.ends_with('*') => {
            parts.first().is_none_or(|partition| is_partition(partition))
                && parts.get(1).is_none_or(|of| fits_word(of, service))
        }
        _ => false,
    };
    if fits { Ok(()) } else { Err(expected()) }
}

/// Checks a name: anything but nothing, and no ARN.
///
/// # Errors
///
/// A sentence that says what is wrong.
pub fn check_name(text: &str) -> Result<(), String> {
    if text.starts_with("arn:") {
        return Err("expected a name, not an ARN".to_owned());
    }
    check_id(text)
}

/// Checks an identifier whose form the schemas do not tell: anything but nothing.
///
/// # Errors
///
/// A sentence that says what is wrong.
pub fn check_id(text: &str) -> Result<(), String> {
    if text.trim().is_empty() { Err("expected an identifier, not an empty text".to_owned()) } else { Ok(()) }
}

/// Whether one of several checks admits the text.
///
/// # Errors
///
/// What each of them expected.
pub fn any<const N: usize>(checks: [Result<(), String>; N]) -> Result<(), String> {
    if checks.iter().any(Result::is_ok) {
        return Ok(());
    }
    let mut expected: Vec<String> = checks.into_iter().filter_map(Result::err).collect();
    expected.dedup();
    Err(expected.join(", or "))
}

/// `aws`, `aws-cn`, `aws-us-gov`, `aws-iso-b`, ..
fn is_partition(text: &str) -> bool {
    text == "*"
        || text == "aws"
        || text.strip_prefix("aws-").is_some_and(|rest| is_word(rest, |c| c.is_ascii_lowercase() || c == '-'))
}

fn is_region(text: &str) -> bool {
    text.is_empty() || is_word(text, |c| c.is_ascii_lowercase() || c.is_ascii_digit() || "-*?".contains(c))
}

/// Twelve digits, nothing, a wildcard, or the owner `aws` of managed policies and `cloudfront` of its identities.
fn is_account(text: &str) -> bool {
    let is_number = text.len() == 12 && text.bytes().all(|b| b.is_ascii_digit());
    text.is_empty()
        || is_number
        || text.contains(['*', '?'])
        || ["aws", "aws-managed", "cloudfront", "amazon"].contains(&text)
}

fn is_word(text: &str, admits: impl Fn(char) -> bool) -> bool {
    !text.is_empty() && text.chars().all(admits)
}

fn fits_word(text: &str, wanted: &str) -> bool {
    wanted.is_empty() || text == wanted || matches_wildcards(text, wanted)
}

fn fits_prefix(resource: &str, prefix: &str) -> bool {
    match resource.find(['*', '?']) {
        _ if resource.starts_with(prefix) => true,
        // What stands before the first wildcard must not contradict the prefix.
        Some(at) => prefix.starts_with(&resource[..at]),
        None => false,
    }
}

/// Whether a word with wildcards can be the wanted one.
fn matches_wildcards(text: &str, wanted: &str) -> bool {
    text.find(['*', '?']).is_some_and(|at| wanted.starts_with(&text[..at]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn admits(text: &str, service: &str, prefix: &str) {
        assert_eq!(check(text, service, prefix), Ok(()), "{text}");
    }

    #[track_caller]
    fn refuses(text: &str, service: &str, prefix: &str) {
        let error = check(text, service, prefix).expect_err(text);
        assert!(error.starts_with("expected an ARN of the form `arn:partition:"), "{error}");
    }

    #[test]
    fn every_partition_and_empty_parts_are_admitted() {
        admits("arn:aws:iam::123456789012:role/worker", "iam", "role/");
        admits("arn:aws-cn:iam::123456789012:role/path/worker", "iam", "role/");
        admits("arn:aws-us-gov:sqs:us-gov-west-1:123456789012:orders", "sqs", "");
        admits("arn:aws-iso-b:s3:::data", "s3", "");
        admits("arn:aws:iam::aws:policy/ReadOnlyAccess", "iam", "policy/");
        admits("arn:aws:lambda:eu-west-1:123456789012:function:orders:live", "lambda", "function:");
        admits("arn:aws:anything:::at-all", "", "");
    }

    #[test]
    fn wildcards_stand_for_parts_and_rests() {
        admits("*", "s3", "");
        admits("arn:aws:sns:*", "sns", "");
        admits("arn:aws:iam::*:role/*", "iam", "role/");
        admits("arn:aws:iam::123456789012:*", "iam", "role/");
        admits("arn:*:iam::123456789012:ro*", "iam", "role/");
        refuses("arn:aws:iam::123456789012:user/*", "iam", "role/");
        refuses("arn:aws:s3:*", "sns", "");
    }

    #[test]
    fn other_services_resources_and_forms_are_refused() {
        refuses("arn:aws:s3:::data", "iam", "role/");
        refuses("arn:aws:iam::123456789012:user/anna", "iam", "role/");
        refuses("arn:aws:iam::12345:role/worker", "iam", "role/");
        refuses("arn:azure:iam::123456789012:role/worker", "iam", "role/");
        refuses("arn:aws:iam::123456789012:", "iam", "");
        refuses("worker", "iam", "role/");
        refuses("", "iam", "role/");
    }

    #[test]
    fn names_and_identifiers() {
        assert_eq!(check_name("orders"), Ok(()));
        assert!(check_name("arn:aws:s3:::orders").is_err());
        assert_eq!(check_id("sg-0123"), Ok(()));
        assert!(check_id(" ").is_err());
    }

    #[test]
    fn one_of_several_suffices() {
        assert_eq!(any([Err("a".to_owned()), Ok(())]), Ok(()));
        assert_eq!(any([Err("a".to_owned()), Err("b".to_owned())]), Err("a, or b".to_owned()));
    }
}
