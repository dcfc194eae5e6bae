//! Amounts of resources.

use ias_core::{IntoVal, Shape, Size, Val, Value};

/// An amount of a resource: `100m` processors, `64Mi` of memory, `2`.
///
/// Text is checked by `synth`, with the construct's place and what was probably meant. Sizes are written in the largest
/// unit that keeps them whole.
///
/// ```
/// use ias_core::{IntoVal, Size, Val};
/// use ias_k8s::api::Quantity;
///
/// let memory: Val<Quantity> = Size::mebibytes(64).into_val();
/// assert_eq!(memory.as_value().as_str(), Some("64Mi"));
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Quantity(Value);

ias_core::union!(Quantity);

impl Quantity {
    /// So many thousandths, as processors are often counted: `Quantity::milli(250)` is a quarter.
    pub fn milli(amount: u32) -> Quantity {
        Quantity(format!("{amount}m").into())
    }

    /// A size in the largest unit in which it is whole.
    pub fn from_size(size: Size) -> Quantity {
        const UNITS: [(&str, u64); 4] = [("Ti", 1 << 40), ("Gi", 1 << 30), ("Mi", 1 << 20), ("Ki", 1 << 10)];
        let bytes = size.as_bytes();
        let whole = UNITS.iter().find(|(_, unit)| bytes > 0 && bytes.is_multiple_of(*unit));
        Quantity(match whole {
            Some((name, unit)) => format!("{}{name}", bytes / unit).into(),
            None => bytes.to_string().into(),
        })
    }

    /// The text, if it is known.
    pub fn as_str(&self) -> Option<&str> {
        self.0.as_str()
    }
}

macro_rules! texts {
    ($($from:ty),*) => {$(
        impl IntoVal<Quantity> for $from {
            fn into_val(self) -> Val<Quantity> {
                IntoVal::<String>::into_val(self).cast()
            }
        }
    )*};
}

texts!(&str, String, &String, Val<String>);

macro_rules! numbers {
    ($($from:ty),*) => {$(
        impl IntoVal<Quantity> for $from {
            fn into_val(self) -> Val<Quantity> {
                Val::unchecked(self.to_string())
            }
        }
    )*};
}

numbers!(i32, i64, u8, u16, u32);

impl IntoVal<Quantity> for Size {
    fn into_val(self) -> Val<Quantity> {
        Quantity::from_size(self).into_val()
    }
}

// For fields that are no late values, as in custom resources that are declared in Rust.
macro_rules! from {
    ($($from:ty),*) => {$(
        impl From<$from> for Quantity {
            fn from(amount: $from) -> Quantity {
                Quantity(IntoVal::<Quantity>::into_val(amount).into_value())
            }
        }
    )*};
}

from!(&str, String, i32, i64, u8, u16, u32, Size);

impl From<Quantity> for Value {
    fn from(quantity: Quantity) -> Value {
        quantity.into_value()
    }
}
