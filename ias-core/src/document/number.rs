//! Numbers that stay what they are.

use super::Scalar;

/// A whole number from its digits in a base; `None` if they are none, or beyond 128 bits in another base than ten.
pub(super) fn whole(negative: bool, digits: &str, base: u32) -> Option<Scalar> {
    if digits.is_empty() || !digits.chars().all(|digit| digit.is_digit(base)) {
        return None;
    }
    let sign = if negative { "-" } else { "" };
    let small = i128::from_str_radix(digits, base).ok().map(|number| if negative { -number } else { number });
    match small.map(i64::try_from) {
        Some(Ok(number)) => Some(Scalar::Int(number)),
        Some(Err(_)) => small.map(|number| Scalar::Number(number.to_string())),
        None if base == 10 => Some(Scalar::Number(format!("{sign}{}", digits.trim_start_matches('0')))),
        None => None,
    }
}

/// A number with a point or exponent: `[-+]? digits? (. digits?)? ([eE] [-+]? digits)?`; `None` if it is none.
pub(super) fn decimal(text: &str) -> Option<Scalar> {
    let (negative, unsigned) = match text.as_bytes().first()? {
        b'-' => (true, &text[1..]),
        b'+' => (false, &text[1..]),
        _ => (false, text),
    };
    let (mantissa, exponent) = match unsigned.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, Some(exponent)),
        None => (unsigned, None),
    };
    let is_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let (whole, part) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    if !is_digits(whole) || !is_digits(part) || (whole.is_empty() && part.is_empty()) {
        return None;
    }
    if let Some(exponent) = exponent {
        let digits = exponent.strip_prefix(['+', '-']).unwrap_or(exponent);
        if digits.is_empty() || !is_digits(digits) {
            return None;
        }
    }
    let whole = whole.trim_start_matches('0');
    let mut json = String::with_capacity(text.len() + 2);
    json.push_str(if negative { "-" } else { "" });
    json.push_str(if whole.is_empty() { "0" } else { whole });
    if !part.is_empty() {
        json.extend([".", part]);
    }
    if let Some(exponent) = exponent {
        json.extend(["e", exponent]);
    }
    let number: f64 = json.parse().ok()?;
    let kept = number.is_finite() && significant(&json) == significant(&format!("{number:e}"));
    Some(if kept { Scalar::Float(number) } else { Scalar::Number(json) })
}

/// The digits of a number without zeros at both ends, and the power of ten of the last one; equal for equal numbers.
///
/// `None` where the exponent is beyond all bounds.
fn significant(json: &str) -> Option<(String, i64)> {
    let unsigned = json.trim_start_matches('-');
    let (mantissa, exponent) = unsigned.split_once(['e', 'E']).unwrap_or((unsigned, "0"));
    let (whole, part) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let all = format!("{whole}{part}");
    let digits = all.trim_end_matches('0');
    if digits.is_empty() {
        return Some((String::new(), 0));
    }
    let dropped = i64::try_from(all.len() - digits.len()).ok()?;
    let scale = i64::try_from(part.len()).ok()?;
    let exponent = exponent.strip_prefix('+').unwrap_or(exponent).parse::<i64>().ok()?;
    Some((digits.trim_start_matches('0').to_owned(), exponent.checked_sub(scale)?.checked_add(dropped)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expect: Option<Scalar>) {
        assert_eq!(decimal(text), expect, "{text}");
    }

    fn exact(text: &str) -> Option<Scalar> {
        Some(Scalar::Number(text.to_owned()))
    }

    #[test]
    fn what_a_double_gives_back_is_one() {
        check("0.1", Some(Scalar::Float(0.1)));
        check("1.50", Some(Scalar::Float(1.5)));
        check("+.5", Some(Scalar::Float(0.5)));
        check("1.", Some(Scalar::Float(1.0)));
        check("1e3", Some(Scalar::Float(1000.0)));
        check("100E-2", Some(Scalar::Float(1.0)));
        check("-0.0", Some(Scalar::Float(-0.0)));
        check("0e999999999999999999999", Some(Scalar::Float(0.0)));
        check("1.7976931348623157e308", Some(Scalar::Float(f64::MAX)));
        check("5e-324", Some(Scalar::Float(5e-324)));
    }

    #[test]
    fn what_it_would_change_stays_as_it_is() {
        check("0.1000000000000000055", exact("0.1000000000000000055"));
        check("-00.12345678901234567890", exact("-0.12345678901234567890"));
        check("1e400", exact("1e400"));
        check("1.e-400", exact("1e-400"));
        check("9007199254740993.0", exact("9007199254740993.0"));
        check("1e99999999999999999999", exact("1e99999999999999999999"));
    }

    #[test]
    fn what_is_no_number_is_none() {
        for text in ["", ".", "-", "+.", "e5", "1e", "1e+", "1.2.3", "1_0", "0x1p3", "1 ", "١"] {
            check(text, None);
        }
    }

    #[test]
    fn whole_numbers_of_any_size() {
        assert_eq!(whole(true, "9223372036854775808", 10), Some(Scalar::Int(i64::MIN)));
        assert_eq!(whole(false, "9223372036854775808", 10), exact("9223372036854775808"));
        assert_eq!(whole(false, "ffffffffffffffff", 16), exact("18446744073709551615"));
        assert_eq!(whole(true, &"9".repeat(50), 10), exact(&format!("-{}", "9".repeat(50))));
        assert_eq!(whole(false, &"f".repeat(50), 16), None);
        assert_eq!(whole(false, "8", 8), None);
        assert_eq!(whole(false, "", 10), None);
        assert_eq!(whole(false, "0012", 10), Some(Scalar::Int(12)));
    }
}
