//! Names of constructs' types, for people.

/// The name of a type as its user writes it, in pieces that follow each other.
///
/// All generated handles are one struct with a marker for each type, and the user knows it by an alias:
/// `ias_aws::generated::Handle<ias_aws::generated::s3::of::CfnBucket>` is `ias_aws::s3::CfnBucket`. Other names stay as the
/// compiler has them.
pub(crate) fn shown(name: &str) -> [&str; 3] {
    alias(name).unwrap_or([name, "", ""])
}

fn alias(name: &str) -> Option<[&str; 3]> {
    let (handle, marker) = name.strip_suffix('>')?.split_once('<')?;
    let (module, marker) = marker.split_once("of::")?;
    let (above, _) = handle.rsplit_once("::")?;
    if !module.strip_prefix(above)?.starts_with("::") || marker.contains("::") {
        return None;
    }
    let (above, below) = module.split_once("generated::").unwrap_or((module, ""));
    Some([above, below, marker])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(name: &str, expect: &str) {
        assert_eq!(shown(name).concat(), expect);
    }

    #[test]
    fn handles_have_the_names_of_their_aliases() {
        check("a::generated::Handle<a::generated::s3::of::CfnBucket>", "a::s3::CfnBucket");
        check("shop::crds::Handle<shop::crds::v1::of::Certificate>", "shop::crds::v1::Certificate");
        check("shop::crds::v1::Handle<shop::crds::v1::of::Certificate>", "shop::crds::v1::Certificate");
        check("a::s3::Bucket", "a::s3::Bucket");
        check("shop::Wrapper<a::s3::Bucket>", "shop::Wrapper<a::s3::Bucket>");
        check("shop::Handle<a::of::Thing>", "shop::Handle<a::of::Thing>");
    }
}
