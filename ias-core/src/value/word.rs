//! Sets of words that may grow.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::sync::{Mutex, PoisonError};

use super::Value;

/// Declares the type of which all sets of words are aliases, each with a marker of its own: `type Status = Word<fn(of::Status)>`,
/// as only functions of a marker, not the marker, can be compared without further code, which a constant in a `match` has to be.
///
/// A set is open: vendors add words every week. A word that the constants do not have yet is written `Status::new("ARCHIVED")`,
/// a constant that is added breaks no `match` of a user, as each has an arm for the rest, and whether the vendor knows a word
/// is checked when the program is synthesized.
///
/// Beside the type stands `word`, of which the constants are made.
///
/// ```
/// use ias_core::{Shape, words};
///
/// words!(Word);
/// mod of { pub enum Status {} }
/// pub type Status = Word<fn(of::Status)>;
/// #[allow(non_upper_case_globals)]
/// impl Status {
///     pub const Enabled: Self = word("ENABLED");
///     pub const Disabled: Self = word("DISABLED");
/// }
///
/// let read = Status::from_value(&"DISABLED".into()).unwrap();
/// assert!(match read {
///     Status::Disabled => true,
///     Status::Enabled => false,
///     _ => panic!("a new word: {}", read.as_str()),
/// });
/// ```
#[macro_export]
macro_rules! words {
    ($name:ident) => {
        /// A word of the set that `T` tells.
        #[derive(PartialEq, Eq)]
        pub struct $name<T>(&'static str, ::core::marker::PhantomData<T>);

        const fn word<T>(word: &'static str) -> $name<T> {
            $name(word, ::core::marker::PhantomData)
        }

        impl<T> $name<T> {
            /// A word that the set does not have yet.
            pub const fn new(new: &'static str) -> Self {
                word(new)
            }

            /// The word as the vendor writes it.
            pub const fn as_str(&self) -> &'static str {
                self.0
            }
        }
        impl<T> ::core::clone::Clone for $name<T> {
            fn clone(&self) -> Self {
                *self
            }
        }
        impl<T> ::core::marker::Copy for $name<T> {}
        impl<T> ::core::hash::Hash for $name<T> {
            fn hash<H: ::core::hash::Hasher>(&self, state: &mut H) {
                ::core::hash::Hash::hash(self.0, state);
            }
        }
        impl<T> ::core::fmt::Debug for $name<T> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.write_str(self.0)
            }
        }
        impl<T: 'static> $crate::Shape for $name<T> {
            fn into_value(self) -> $crate::Value {
                self.0.into()
            }
            fn from_value(value: &$crate::Value) -> ::core::option::Option<Self> {
                $crate::known_word(value).map(word)
            }
        }
    };
}

/// The text of a value for as long as the program runs. What a file had is kept once; a program meets few different words.
#[doc(hidden)]
pub fn known_word(value: &Value) -> Option<&'static str> {
    static READ: Mutex<BTreeSet<&'static str>> = Mutex::new(BTreeSet::new());
    let text = match value {
        Value::Text(Cow::Borrowed(word)) => return Some(word),
        Value::Text(Cow::Owned(text)) => text.as_str(),
        _ => return None,
    };
    let mut read = READ.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(word) = read.get(text) {
        return Some(word);
    }
    let word = &*text.to_owned().leak();
    read.insert(word);
    Some(word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_that_was_read_is_kept_once() {
        let read = |text: &str| known_word(&Value::Text(Cow::Owned(text.to_owned()))).unwrap();
        let [first, second] = [read("kept-once"), read("kept-once")];
        assert_eq!(first, "kept-once");
        assert!(std::ptr::eq(first, second));
        assert_eq!(known_word(&Value::Bool(true)), None);
    }
}
