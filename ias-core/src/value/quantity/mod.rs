//! Quantities with units: a bare number says neither seconds nor MiB.

mod duration;
mod size;

pub use duration::Duration;
pub use size::Size;

use super::{IntoVal, Invalid, Val};
use crate::diagnostic::codes;

/// `amount` in units of `unit`, or a mistake if it is not a whole number of them.
#[track_caller]
fn whole(amount: u64, unit: u64, shown: &dyn std::fmt::Display, name: &str) -> Val<i64> {
    if amount.is_multiple_of(unit) {
        return (amount / unit).into_val();
    }
    Invalid::new(&codes::QUANTITY_NOT_WHOLE, format!("{shown} is not a whole number of {name}"))
        .hint(format!("this property counts in {name}"))
        .val()
}
