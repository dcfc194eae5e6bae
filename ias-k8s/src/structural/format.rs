//! Forms of texts that the API server checks.
//!
//! The names are those of
//! [validation](https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/#validation).
//! Each admits at least what the server admits. Passwords have no form; numbers of books, credit cards and social security
//! are left to the server.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use ias_core::schema::Pattern;

use crate::rules::{is_label, is_subdomain};

/// A form of texts.
#[derive(Debug)]
pub(crate) struct Format {
    /// What a text of it is, with an example.
    pub(crate) words: &'static str,
    form: Form,
}

#[derive(Debug)]
enum Form {
    Pattern(Pattern),
    Test(fn(&str) -> bool),
}

impl Format {
    /// The format of a name, if it is one that is checked.
    pub(crate) fn named(name: &str) -> Option<Format> {
        // The server passes over hyphens: `date-time` is `datetime`.
        let plain: String = name.chars().filter(|sign| *sign != '-').collect();
        let (words, pattern) = match plain.as_str() {
            "bsonobjectid" => ("24 hexadecimal digits", "^[0-9a-fA-F]{24}$"),
            "byte" => ("base64 such as `aGVsbG8=`", BASE64),
            "date" => ("a day such as `2026-01-31`", DATE),
            "datetime" => ("a point in time such as `2026-01-31T12:00:00Z`", DATE_TIME),
            "duration" => ("a length of time such as `1h30m`", r"^[-+]?0$|[0-9]\s*[A-Za-zµμ]"),
            "email" => ("an address such as `ops@acme.example`", "^(?s:.+)@.+$"),
            "hexcolor" => ("a colour such as `#ff8800`", "^#?(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})$"),
            "hostname" => ("a host such as `shop.acme.example`", HOST),
            "mac" => ("a hardware address such as `00:1b:44:11:3a:b7`", MAC),
            "rgbcolor" => ("a colour such as `rgb(255, 128, 0)`", r"^rgb\(\s*\d+\s*,\s*\d+\s*,\s*\d+\s*\)$"),
            "uri" => (
                "an address such as `https://acme.example`",
                r"^(?:/|[A-Za-z][A-Za-z0-9+.-]*:)[^\x00-\x1f\x7f]*$",
            ),
            "uuid" => (UUID, "^(?i)[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}$"),
            "uuid3" => (UUID, "^(?i)[0-9a-f]{8}-?[0-9a-f]{4}-?3[0-9a-f]{3}-?[0-9a-f]{4}-?[0-9a-f]{12}$"),
            "uuid4" => {
                (UUID, "^(?i)[0-9a-f]{8}-?[0-9a-f]{4}-?4[0-9a-f]{3}-?[89ab][0-9a-f]{3}-?[0-9a-f]{12}$")
            }
            "uuid5" => {
                (UUID, "^(?i)[0-9a-f]{8}-?[0-9a-f]{4}-?5[0-9a-f]{3}-?[89ab][0-9a-f]{3}-?[0-9a-f]{12}$")
            }
            _ => return Format::tested(&plain),
        };
        Some(Format { words, form: Form::Pattern(Pattern::new(pattern, [(true, pattern)])) })
    }

    fn tested(plain: &str) -> Option<Format> {
        let (words, test): (_, fn(&str) -> bool) = match plain {
            "cidr" => ("a range of addresses such as `10.0.0.0/16`", is_range),
            "ipv4" => ("an address such as `10.0.0.1`", |text| text.contains('.') && address(text).is_some()),
            "ipv6" => {
                ("an address such as `2001:db8::1`", |text| text.contains(':') && address(text).is_some())
            }
            "k8slongname" => {
                ("lower-case letters, digits, `-` and `.`, at most 253", |text| is_subdomain(text, 253))
            }
            "k8sshortname" => ("lower-case letters, digits and `-`, at most 63", is_label),
            _ => return None,
        };
        Some(Format { words, form: Form::Test(test) })
    }

    /// Whether a text may have the form.
    pub(crate) fn admits(&self, text: &str) -> bool {
        match &self.form {
            Form::Pattern(pattern) => pattern.matches(text),
            Form::Test(test) => test(text),
        }
    }
}

const UUID: &str = "a UUID such as `7f1c5e0a-3b5d-4c6e-9f20-1a2b3c4d5e6f`";
const BASE64: &str = "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$";
const DATE: &str = "^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$";
const DATE_TIME: &str = "^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])[Tt](?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\
                         (?:.[0-9]+)?(?:[Zz]|[+-][0-9]{2}:[0-9]{2})$";
const MAC: &str = "^[0-9a-fA-F]{2}(?:[:-][0-9a-fA-F]{2}){5,19}$|^[0-9a-fA-F]{4}(?:\\.[0-9a-fA-F]{4}){2,9}$";
/// Labels may have letters and symbols beyond ASCII.
const HOST: &str = r##"^[^\s.!"#%&'()*,/:;?@\[\\\]_{}-][^\s!"#%&'()*,/:;?@\[\\\]_{}]*$"##;

/// An address; Go passes over zeros in front.
fn address(text: &str) -> Option<IpAddr> {
    if text.contains(':') {
        return text.parse::<Ipv6Addr>().ok().map(IpAddr::V6);
    }
    let parts: Vec<&str> = text.split('.').collect();
    let number =
        |part: &&str| part.bytes().all(|sign| sign.is_ascii_digit()).then(|| part.parse::<u8>().ok())?;
    let bytes: Vec<u8> = parts.iter().map(number).collect::<Option<_>>()?;
    <[u8; 4]>::try_from(bytes).ok().map(|bytes| IpAddr::V4(Ipv4Addr::from(bytes)))
}

fn is_range(text: &str) -> bool {
    let Some((start, length)) = text.split_once('/') else { return false };
    let longest = match address(start) {
        Some(IpAddr::V4(_)) => 32,
        Some(IpAddr::V6(_)) => 128,
        None => return false,
    };
    length.parse::<u8>().is_ok_and(|length| length <= longest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(name: &str, good: &[&str], bad: &[&str]) {
        let format = Format::named(name).unwrap();
        good.iter().for_each(|text| assert!(format.admits(text), "{name}: {text}"));
        bad.iter().for_each(|text| assert!(!format.admits(text), "{name}: {text}"));
    }

    #[test]
    fn forms_are_those_of_the_server() {
        check("bsonobjectid", &["507f1f77bcf86cd799439011"], &["507f"]);
        check("byte", &["", "aGVsbG8=", "aGVs"], &["aGVsbG8", "a b="]);
        check("date", &["2026-02-28"], &["2026-13-01", "2026-1-1", "28.2.2026"]);
        check(
            "date-time",
            &["2026-01-31T12:00:00Z", "2026-01-31t12:00:00.5+01:00"],
            &["2026-01-31", "2026-01-31T24:00:00Z"],
        );
        check("duration", &["1h30m", "1.5h", "0", "3 days"], &["90", "h", ""]);
        check("email", &["ops@acme.example"], &["acme.example", "@"]);
        check("hexcolor", &["#fff", "ff8800"], &["#ff", "red"]);
        check(
            "hostname",
            &["shop", "shop.acme.example", "münchen.example"],
            &["", "-a", "a b", "a_b", "a/b", ".a"],
        );
        check("ipv4", &["10.0.0.1", "010.0.0.1"], &["10.0.0", "10.0.0.256", "::1", "10.0.0.x"]);
        check("ipv6", &["::1", "2001:db8::1"], &["10.0.0.1", "2001:db8"]);
        check("cidr", &["10.0.0.0/16", "::/0"], &["10.0.0.0", "10.0.0.0/33", "10.0.0.0/x"]);
        check("mac", &["00:1b:44:11:3a:b7", "00-1B-44-11-3A-B7", "001b.4411.3ab7"], &["00:1b:44"]);
        check("rgbcolor", &["rgb(1, 2,3)"], &["rgb(1,2)"]);
        check("uri", &["https://acme.example/a b", "/a", "urn:x"], &["acme.example", "", "ht tp://x"]);
        check(
            "uuid",
            &["7F1C5E0A-3b5d-4c6e-9f20-1a2b3c4d5e6f", "7f1c5e0a3b5d4c6e9f201a2b3c4d5e6f"],
            &["7f1c"],
        );
        check("uuid4", &["7f1c5e0a-3b5d-4c6e-9f20-1a2b3c4d5e6f"], &["7f1c5e0a-3b5d-1c6e-9f20-1a2b3c4d5e6f"]);
        check("k8s-short-name", &["a-b"], &["a.b", "A"]);
        check("k8s-long-name", &["a.b"], &["a..b"]);
    }

    #[test]
    fn other_names_have_no_form() {
        assert!(["password", "isbn", "int32", "made-up"].iter().all(|name| Format::named(name).is_none()));
    }
}
