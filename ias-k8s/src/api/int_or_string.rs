//! A number or a text.

use ias_core::{IntoVal, Shape, Val, Value};

/// A number or a text: the port `8080` or `"http"`, one pod or `"25%"` of them.
///
/// ```
/// use ias_core::IntoVal;
/// use ias_k8s::api::IntOrString;
///
/// fn target_port(port: impl IntoVal<IntOrString>) {}
/// target_port(8080);
/// target_port("http");
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct IntOrString(Value);

ias_core::union!(IntOrString);

impl IntOrString {
    /// A number.
    pub fn int(number: impl IntoVal<i64>) -> IntOrString {
        IntOrString(number.into_val().into_value())
    }

    /// A text.
    pub fn string(text: impl IntoVal<String>) -> IntOrString {
        IntOrString(text.into_val().into_value())
    }

    /// So many per cent: `"25%"`.
    pub fn percent(amount: u32) -> IntOrString {
        IntOrString::string(format!("{amount}%"))
    }

    /// The number, if it is a known one.
    pub fn as_int(&self) -> Option<i64> {
        self.0.as_i64()
    }

    /// The text, if it is a known one.
    pub fn as_str(&self) -> Option<&str> {
        self.0.as_str()
    }
}

macro_rules! accepts {
    ($of:ty: $($from:ty),*) => {$(
        impl IntoVal<IntOrString> for $from {
            fn into_val(self) -> Val<IntOrString> {
                IntoVal::<$of>::into_val(self).cast()
            }
        }
    )*};
}

accepts!(i64: i8, i16, i32, i64, u8, u16, u32, Val<i64>, &Val<i64>);
accepts!(String: &str, String, &String, Val<String>, &Val<String>);

// For fields that are no late values, as in custom resources that are declared in Rust.
macro_rules! from {
    ($($from:ty),*) => {$(
        impl From<$from> for IntOrString {
            fn from(value: $from) -> IntOrString {
                IntOrString(IntoVal::<IntOrString>::into_val(value).into_value())
            }
        }
    )*};
}

from!(&str, String, i8, i16, i32, i64, u8, u16, u32);

impl From<IntOrString> for Value {
    fn from(either: IntOrString) -> Value {
        either.into_value()
    }
}
