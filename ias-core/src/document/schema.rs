//! What plain text means, as different readers see it.

use std::borrow::Cow;

use super::Scalar;
use super::number::{decimal, whole};

/// Whose rules say what plain text means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Schema {
    /// The [core schema](https://yaml.org/spec/1.2.2/#103-core-schema) of YAML 1.2: `on`, `0777` and `12:30` are what a
    /// reader of English expects. Keys are taken as they are written.
    Core,
    /// [YAML 1.1](https://yaml.org/type/) as PyYAML has it: `on` and `No` are truth values, `0777` is octal, `12:30:45`
    /// counts in sixties, `1e3` is text. Dates stay text. A key that is a number or truth value becomes its text.
    Yaml11,
    /// The reader of Go programs ([go-yaml](https://github.com/go-yaml/yaml) 2 behind `sigs.k8s.io/yaml`): as YAML 1.1, but
    /// `y` is a truth value too, `0o17` octal as well, `08` is 8, `1e3` a number and `12:30:45` text.
    Go,
    /// JSON, and nothing else.
    Json,
}

impl Schema {
    /// What plain text means.
    pub(crate) fn resolve(self, text: &str) -> Scalar {
        let found = match self {
            Schema::Core => core(text),
            Schema::Yaml11 => yaml_1_1(text),
            Schema::Go => go(text),
            Schema::Json => json(text),
        };
        found.unwrap_or(Scalar::Text)
    }

    /// What text behind a tag of YAML (`!!int`) means; `None` if the tag is wrong.
    pub(super) fn resolve_as(self, text: &str, kind: &str) -> Option<Scalar> {
        match (kind, self.resolve(text)) {
            ("null", Scalar::Null) => Some(Scalar::Null),
            ("bool", truth @ Scalar::Bool(_)) => Some(truth),
            ("int", number @ Scalar::Int(_)) => Some(number),
            ("int", Scalar::Number(number)) if !number.contains(['.', 'e', 'E']) => {
                Some(Scalar::Number(number))
            }
            ("float", Scalar::Int(number)) => decimal(&number.to_string()),
            ("float", number @ (Scalar::Float(_) | Scalar::Number(_))) => Some(number),
            _ => None,
        }
    }

    /// A key as text; `None` if it is nothing.
    pub(super) fn key(self, text: &str, value: Scalar) -> Option<Cow<'_, str>> {
        let changed = match (self, value) {
            (Schema::Core | Schema::Json, _) | (_, Scalar::Text) => return Some(Cow::Borrowed(text)),
            (_, Scalar::Null) => return None,
            (_, Scalar::Bool(truth)) => truth.to_string(),
            (_, Scalar::Int(number)) => number.to_string(),
            (Schema::Go, Scalar::Float(number)) => shortest(number as f32),
            (Schema::Go, Scalar::Number(number)) => shortest(number.parse().ok()?),
            // What readers of 1.1 make of it is not known to agree.
            (Schema::Yaml11, Scalar::Float(_) | Scalar::Number(_)) => return Some(Cow::Borrowed(text)),
        };
        Some(Cow::Owned(changed))
    }
}

fn null(text: &str) -> Option<Scalar> {
    matches!(text, "" | "~" | "null" | "Null" | "NULL").then_some(Scalar::Null)
}

fn core(text: &str) -> Option<Scalar> {
    null(text).or_else(|| match text {
        "true" | "True" | "TRUE" => Some(Scalar::Bool(true)),
        "false" | "False" | "FALSE" => Some(Scalar::Bool(false)),
        ".nan" | ".NaN" | ".NAN" => Some(Scalar::Float(f64::NAN)),
        _ => infinity(text).or_else(|| match text.split_at_checked(2) {
            Some(("0x", digits)) => whole(false, digits, 16),
            Some(("0o", digits)) => whole(false, digits, 8),
            _ => plain_whole(text).or_else(|| decimal(text)),
        }),
    })
}

fn yaml_1_1(text: &str) -> Option<Scalar> {
    null(text).or_else(|| truth(text)).or_else(|| match text {
        ".nan" | ".NaN" | ".NAN" => Some(Scalar::Float(f64::NAN)),
        _ => infinity(text).or_else(|| number_1_1(text)),
    })
}

fn go(text: &str) -> Option<Scalar> {
    null(text).or_else(|| truth(text)).or_else(|| match text {
        "y" | "Y" => Some(Scalar::Bool(true)),
        "n" | "N" => Some(Scalar::Bool(false)),
        ".nan" | ".NaN" | ".NAN" => Some(Scalar::Float(f64::NAN)),
        _ => infinity(text).or_else(|| number_go(text)),
    })
}

fn json(text: &str) -> Option<Scalar> {
    match text {
        "null" => Some(Scalar::Null),
        "true" => Some(Scalar::Bool(true)),
        "false" => Some(Scalar::Bool(false)),
        _ => plain_whole(text).or_else(|| decimal(text)),
    }
}

/// The words of YAML 1.1 without its single letters, which no reader but Go's takes.
fn truth(text: &str) -> Option<Scalar> {
    match text {
        "true" | "True" | "TRUE" | "yes" | "Yes" | "YES" | "on" | "On" | "ON" => Some(Scalar::Bool(true)),
        "false" | "False" | "FALSE" | "no" | "No" | "NO" | "off" | "Off" | "OFF" => Some(Scalar::Bool(false)),
        _ => None,
    }
}

fn infinity(text: &str) -> Option<Scalar> {
    let (number, unsigned) = match text.as_bytes().first()? {
        b'-' => (f64::NEG_INFINITY, &text[1..]),
        b'+' => (f64::INFINITY, &text[1..]),
        _ => (f64::INFINITY, text),
    };
    matches!(unsigned, ".inf" | ".Inf" | ".INF").then_some(Scalar::Float(number))
}

/// The sign and the rest.
fn signed(text: &str) -> (bool, &str) {
    match text.as_bytes().first() {
        Some(b'-') => (true, &text[1..]),
        Some(b'+') => (false, &text[1..]),
        _ => (false, text),
    }
}

fn plain_whole(text: &str) -> Option<Scalar> {
    let (negative, digits) = signed(text);
    whole(negative, digits, 10)
}

/// The regular expressions of [`int`](https://yaml.org/type/int.html) and [`float`](https://yaml.org/type/float.html), as
/// PyYAML has them: an exponent has a sign, a number that begins with a point has none.
fn number_1_1(text: &str) -> Option<Scalar> {
    let (negative, unsigned) = signed(text);
    let first = *unsigned.as_bytes().first()?;
    if !(first.is_ascii_digit() || (first == b'.' && unsigned.len() == text.len())) {
        return None;
    }
    if unsigned.contains(':') {
        return sixties(negative, unsigned);
    }
    let plain = unsigned.replace('_', "");
    if let Some(digits) = unsigned.strip_prefix("0b").and(plain.strip_prefix("0b")) {
        return whole(negative, digits, 2);
    }
    if let Some(digits) = unsigned.strip_prefix("0x").and(plain.strip_prefix("0x")) {
        return whole(negative, digits, 16);
    }
    if let Some((mantissa, rest)) = unsigned.split_once('.') {
        let (part, exponent) = match rest.split_once(['e', 'E']) {
            Some((part, exponent)) => (part, Some(exponent)),
            None => (rest, None),
        };
        let begins = if mantissa.is_empty() { part } else { mantissa };
        let signs =
            exponent.is_none_or(|exponent| exponent.starts_with(['+', '-']) && !exponent.contains('_'));
        let fits = begins.starts_with(|c: char| c.is_ascii_digit()) && signs;
        let sign = if negative { "-" } else { "" };
        return fits.then(|| decimal(&format!("{sign}{plain}"))).flatten();
    }
    match first {
        // `0`, and octal numbers; `08` is neither.
        b'0' => whole(negative, &plain, if unsigned.len() > 1 { 8 } else { 10 }),
        _ => whole(negative, &plain, 10),
    }
}

/// Base 60: `190:20:30`, and `190:20:30.15` for numbers with a part.
fn sixties(negative: bool, text: &str) -> Option<Scalar> {
    let (text, part) = match text.split_once('.') {
        Some((text, part)) => (text, Some(part)),
        None => (text, None),
    };
    let mut places = text.split(':');
    let first = places.next()?;
    // Only a number with a part may begin with a zero.
    if first.starts_with(if part.is_some() { '_' } else { '0' }) || first.starts_with('_') {
        return None;
    }
    let mut total: u128 = digits(first)?;
    for place in places {
        let bytes = place.as_bytes();
        let fits = matches!(bytes, [b'0'..=b'9'] | [b'0'..=b'5', b'0'..=b'9']);
        total = total.checked_mul(60)?.checked_add(if fits { digits(place)? } else { return None })?;
    }
    match part {
        None => whole(negative, &total.to_string(), 10),
        Some(part) if !part.bytes().all(|byte| byte.is_ascii_digit() || byte == b'_') => None,
        Some(part) => {
            let part: String = part.chars().filter(|&c| c != '_').collect();
            let sign = if negative { "-" } else { "" };
            decimal(&format!("{sign}{total}.{part}"))
        }
    }
}

fn digits(text: &str) -> Option<u128> {
    let plain = text.replace('_', "");
    plain.bytes().all(|byte| byte.is_ascii_digit()).then(|| plain.parse().ok()).flatten()
}

/// What go-yaml 2 does in `resolve`, with the numbers of Go's `strconv`.
fn number_go(text: &str) -> Option<Scalar> {
    // Beyond the range of a double the text stays text.
    let float = |text: &str| decimal(text).filter(|_| text.parse::<f64>().is_ok_and(f64::is_finite));
    if text.starts_with('.') {
        let bytes = text.as_bytes();
        let between = |at: usize| {
            let digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
            at > 0 && digit(at - 1) && digit(at + 1)
        };
        let fits = text.match_indices('_').all(|(at, _)| between(at));
        return fits.then(|| float(&text.replace('_', ""))).flatten();
    }
    if !text.starts_with(|c: char| c.is_ascii_digit() || matches!(c, '+' | '-')) {
        return None;
    }
    let plain = text.replace('_', "");
    let (negative, unsigned) = signed(&plain);
    let based = match unsigned.split_at_checked(2) {
        Some(("0x" | "0X", digits)) => whole(negative, digits, 16),
        Some(("0o" | "0O", digits)) => whole(negative, digits, 8),
        Some(("0b" | "0B", digits)) => whole(negative, digits, 2),
        _ if unsigned.len() > 1 && unsigned.starts_with('0') => whole(negative, unsigned, 8),
        _ => None,
    };
    let fits = |number: &Scalar| match number {
        Scalar::Int(_) => true,
        Scalar::Number(number) => number.parse::<u64>().is_ok() && !plain.starts_with('+'),
        _ => false,
    };
    // Digits that are no octal number, or too large for one, count in tens.
    based.filter(fits).or_else(|| plain_whole(&plain)).or_else(|| float(&plain))
}

/// As Go's `FormatFloat(number, 'g', -1, 32)` writes it, which is how `sigs.k8s.io/yaml` makes keys of numbers.
fn shortest(number: f32) -> String {
    let written = format!("{number:e}");
    let (mantissa, exponent) = written.split_once('e').unwrap_or((&written, "0"));
    let exponent: i32 = exponent.parse().unwrap_or_default();
    if !number.is_finite() {
        return if number > 0.0 { ".inf".to_owned() } else { "-.inf".to_owned() };
    }
    if !(-4..6).contains(&exponent) {
        let sign = if exponent < 0 { '-' } else { '+' };
        return format!("{mantissa}e{sign}{:02}", exponent.abs());
    }
    format!("{number}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(schema: Schema, text: &str, expect: Scalar) {
        assert_eq!(schema.resolve(text), expect, "{text}");
    }

    fn exact(text: &str) -> Scalar {
        Scalar::Number(text.to_owned())
    }

    #[test]
    fn the_core_schema() {
        let check = |text, expect| check(Schema::Core, text, expect);
        check("", Scalar::Null);
        check("True", Scalar::Bool(true));
        check("0o17", Scalar::Int(15));
        check("0xFf", Scalar::Int(255));
        check("017", Scalar::Int(17));
        check("-12", Scalar::Int(-12));
        check("1.", Scalar::Float(1.0));
        check(".5e-3", Scalar::Float(0.0005));
        check("-.inf", Scalar::Float(f64::NEG_INFINITY));
        check("1e3", Scalar::Float(1000.0));
        for text in
            ["yes", "1_000", "12:30:45", "1.2.3", "e5", ".", "-", "+", "0x", "0b1", "1e", "nan", "2001-01-01"]
        {
            check(text, Scalar::Text);
        }
    }

    #[test]
    fn yaml_1_1_as_pyyaml_reads_it() {
        let check = |text, expect| check(Schema::Yaml11, text, expect);
        for (text, truth) in [("yes", true), ("On", true), ("TRUE", true), ("no", false), ("OFF", false)] {
            check(text, Scalar::Bool(truth));
        }
        for (text, number) in [
            ("0", 0),
            ("-0", 0),
            ("+12", 12),
            ("010", 8),
            ("0_7", 7),
            ("012345670123", 1_402_433_619),
            ("1_000", 1000),
            ("0b1_01", 5),
            ("-0x1F", -31),
            ("190:20:30", 685_230),
            ("-1:30", -90),
            ("22:22", 1342),
        ] {
            check(text, Scalar::Int(number));
        }
        for (text, number) in [
            ("1.0", 1.0),
            ("1_0.5_0", 10.5),
            ("1.", 1.0),
            (".5", 0.5),
            ("1.5e+3", 1500.0),
            ("1:30.5", 90.5),
            ("01:30.", 90.0),
            ("08.5", 8.5),
        ] {
            check(text, Scalar::Float(number));
        }
        check("18446744073709551616", exact("18446744073709551616"));
        for text in [
            "y",
            "n",
            "012345678901",
            "08",
            "09",
            "1e3",
            "1.5e3",
            "+.5",
            "0o14",
            "80:80",
            "1:60",
            "0:30",
            "01:30",
            "_1",
            "0b",
            "0x",
            "0b2",
            ".",
            "..",
            "2010-09-09",
            "2001-12-14t21:59:43.10-05:00",
            "=",
            "<<",
            "null ",
            "tRue",
            "1:30.5e+1",
        ] {
            check(text, Scalar::Text);
        }
    }

    #[test]
    fn go_as_kubectl_reads_it() {
        let check = |text, expect| check(Schema::Go, text, expect);
        for (text, truth) in [("y", true), ("N", false), ("yes", true), ("off", false)] {
            check(text, Scalar::Bool(truth));
        }
        for (text, number) in [
            ("010", 8),
            ("0o14", 12),
            ("08", 8),
            ("012345678901", 12_345_678_901),
            ("012345670123", 1_402_433_619),
            ("1_", 1),
            ("-_1", -1),
            ("0b101", 5),
            ("-0x1f", -31),
            ("0644", 420),
        ] {
            check(text, Scalar::Int(number));
        }
        for (text, number) in
            [(".5_0", 0.5), ("1.5_0", 1.5), ("1e3", 1000.0), ("1.", 1.0), ("+.5", 0.5), ("-.5", -0.5)]
        {
            check(text, Scalar::Float(number));
        }
        check("18446744073709551615", exact("18446744073709551615"));
        check("0xffffffffffffffff", exact("18446744073709551615"));
        for text in [
            "1:30",
            "190:20:30",
            "2001-01-01",
            "1e400",
            "0x",
            "0b",
            "0o",
            "0o8",
            "_1",
            "+",
            "-",
            "=",
            "tRue",
            ".5_",
        ] {
            check(text, Scalar::Text);
        }
    }

    #[test]
    fn keys_are_text() {
        fn key(schema: Schema, text: &str) -> Option<Cow<'_, str>> {
            schema.key(text, schema.resolve(text))
        }
        for (text, expect) in [
            ("1.20", Some("1.2")),
            ("0x10", Some("16")),
            ("on", Some("true")),
            ("~", None),
            ("1e3", Some("1000")),
            ("1e22", Some("1e+22")),
            ("1234567.5", Some("1.2345675e+06")),
            ("0.00001", Some("1e-05")),
            ("1.5e300", Some(".inf")),
            ("2001-01-01", Some("2001-01-01")),
        ] {
            assert_eq!(key(Schema::Go, text).as_deref(), expect, "{text}");
        }
        assert_eq!(key(Schema::Yaml11, "010").as_deref(), Some("8"));
        assert_eq!(key(Schema::Yaml11, "012345678901").as_deref(), Some("012345678901"));
        assert_eq!(key(Schema::Core, "010").as_deref(), Some("010"));
    }
}
