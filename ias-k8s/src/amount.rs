//! Quantities as numbers, to compare them.

/// A quantity in billionths (`n`), the smallest unit that Kubernetes keeps; `None` where it is none or beyond what can be
/// compared here.
pub(crate) fn of(text: &str) -> Option<i128> {
    let (sign, unsigned) = match text.strip_prefix('-') {
        Some(rest) => (-1, rest),
        None => (1, text.strip_prefix('+').unwrap_or(text)),
    };
    let end = unsigned.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(unsigned.len());
    let (number, unit) = unsigned.split_at(end);
    let (whole, fraction) = number.split_once('.').unwrap_or((number, ""));
    if whole.is_empty() && fraction.is_empty() || fraction.contains('.') || fraction.len() > 18 {
        return None;
    }
    let digits: i128 = format!("{whole}{fraction}").parse().ok()?;
    let factor: i128 = match unit {
        "n" => 1,
        "u" => 1_000,
        "m" => 1_000_000,
        "" => 1_000_000_000,
        "k" => 10_i128.pow(12),
        "M" => 10_i128.pow(15),
        "G" => 10_i128.pow(18),
        "T" => 10_i128.pow(21),
        "P" => 10_i128.pow(24),
        "E" => 10_i128.pow(27),
        "Ki" => 1_000_000_000 << 10,
        "Mi" => 1_000_000_000 << 20,
        "Gi" => 1_000_000_000 << 30,
        "Ti" => 1_000_000_000 << 40,
        "Pi" => 1_000_000_000 << 50,
        "Ei" => 1_000_000_000 << 60,
        _ => {
            let power: i32 = unit.strip_prefix(['e', 'E'])?.parse().ok()?;
            10_i128.checked_pow(u32::try_from(power + 9).ok()?)?
        }
    };
    let scale = 10_i128.pow(u32::try_from(fraction.len()).ok()?);
    Some(sign * digits.checked_mul(factor)? / scale)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::rules::is_quantity;

    #[test]
    fn units_are_compared() {
        let more = [
            ("1", "999m"),
            ("1Ki", "1k"),
            ("1.5Gi", "1536M"),
            ("2e3", "1999"),
            ("0.1", "99m"),
            ("1", "-1"),
            ("1E", "1P"),
        ];
        for (more, less) in more {
            assert!(of(more) > of(less), "{more} {less}");
        }
        assert_eq!(of("0.5"), of("500m"));
        assert_eq!(of("1024Mi"), of("1Gi"));
        assert_eq!(of("1e3"), of("1k"));
        for none in ["", "x", "1.2.3", "1ki", "99999999999999999999999999999999999999E"] {
            assert_eq!(of(none), None, "{none}");
        }
    }

    proptest! {
        #[test]
        fn no_text_is_too_odd(text in "\\PC*") {
            prop_assert!(of(&text).is_none() || is_quantity(&text));
        }

        #[test]
        fn what_is_a_quantity_can_be_compared(number in 0..1_000_000_u64, unit in "|n|u|m|k|M|G|Ki|Mi|Gi|Ti|e3") {
            let text = format!("{number}{unit}");
            prop_assert!(of(&text).is_some());
        }
    }
}
