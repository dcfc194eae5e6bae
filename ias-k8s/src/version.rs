//! Minor releases of Kubernetes.

use std::fmt;
use std::str::FromStr;

/// A minor release of Kubernetes, such as 1.34.
///
/// ```
/// use ias_k8s::Version;
///
/// assert_eq!("1.34".parse(), Ok(Version::V1_34));
/// assert!(Version::V1_31 < Version::V1_34);
/// assert_eq!(Version::NEWEST.to_string(), "1.37");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Version(u32);

macro_rules! releases {
    ($($name:ident = $minor:literal),*) => {
        $(
            #[doc = concat!("Kubernetes 1.", $minor, ".")]
            pub const $name: Version = Version($minor);
        )*
    };
}

impl Version {
    releases!(
        V1_25 = 25,
        V1_26 = 26,
        V1_27 = 27,
        V1_28 = 28,
        V1_29 = 29,
        V1_30 = 30,
        V1_31 = 31,
        V1_32 = 32,
        V1_33 = 33,
        V1_34 = 34,
        V1_35 = 35,
        V1_36 = 36,
        V1_37 = 37
    );

    /// The oldest release that is known.
    pub const OLDEST: Version = Version::V1_25;

    /// The newest release that is known, from which the types are made.
    pub const NEWEST: Version = Version::V1_37;

    /// The oldest cluster of a chart that states none: the oldest release that managed clusters get standard support
    /// for, which is 14 months, four releases before the newest.
    pub const DEFAULT: Version = Version::V1_33;

    /// The release 1.`minor`.
    pub(crate) const fn minor(minor: u32) -> Version {
        Version(minor)
    }

    /// The release after another.
    pub(crate) const fn minor_after(before: Version) -> Version {
        Version(before.0 + 1)
    }

    /// The name of the constant.
    pub(crate) fn constant(self) -> String {
        format!("Version::V1_{}", self.0)
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "1.{}", self.0)
    }
}

/// A text that names no release that is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownVersion(String);

impl fmt::Display for UnknownVersion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (oldest, newest) = (Version::OLDEST, Version::NEWEST);
        write!(f, "`{}` is no release of Kubernetes from {oldest} to {newest}", self.0)
    }
}

impl std::error::Error for UnknownVersion {}

/// Reads `1.34`, also with `v` before it and a patch release after it.
impl FromStr for Version {
    type Err = UnknownVersion;

    fn from_str(text: &str) -> Result<Version, UnknownVersion> {
        let minor = text.strip_prefix('v').unwrap_or(text).strip_prefix("1.");
        let minor = minor.and_then(|rest| rest.split('.').next()).and_then(|minor| minor.parse().ok());
        let known = Version::OLDEST.0..=Version::NEWEST.0;
        minor
            .filter(|minor| known.contains(minor))
            .map(Version)
            .ok_or_else(|| UnknownVersion(text.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::schema;

    #[test]
    fn texts_are_read() {
        assert_eq!("v1.25.3".parse(), Ok(Version::OLDEST));
        for text in ["1.24", "1.38", "2.0", "1", "1.x", ""] {
            assert_eq!(text.parse::<Version>(), Err(UnknownVersion(text.to_owned())));
        }
    }

    #[test]
    fn the_constants_are_those_of_the_facts() {
        assert_eq!(schema::table().releases(), (Version::OLDEST, Version::NEWEST));
        assert_eq!(Version::V1_31.constant(), "Version::V1_31");
    }
}
