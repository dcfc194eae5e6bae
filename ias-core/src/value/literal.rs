//! The `value!` macro.

/// Writes a [`Value`](crate::Value) like JSON, with expressions of the program anywhere.
///
/// ```
/// use ias_core::{Val, Value, lazy, value};
///
/// let late: Val<String> = lazy(|| "orders");
/// let port = 8080;
/// let document = value!({ "name": late, "ports": [port, 9090], "open": true, "none": null });
/// assert_eq!(document.pointer("/ports/0"), Some(&Value::Int(8080)));
/// ```
#[macro_export]
macro_rules! value {
    (null) => { $crate::Value::Null };
    ([]) => { $crate::Value::List(::std::vec::Vec::new()) };
    ([ $($items:tt)+ ]) => { $crate::value!(@list [] $($items)+) };
    ({}) => { $crate::Value::Map($crate::Object::new()) };
    ({ $($entries:tt)+ }) => {{
        let mut object = $crate::Object::new();
        $crate::value!(@map object $($entries)+);
        $crate::Value::Map(object)
    }};
    ($other:expr) => { $crate::Value::from($other) };

    (@list [$($done:expr,)*]) => { $crate::Value::List(::std::vec![$($done),*]) };
    (@list [$($done:expr,)*] null $(, $($rest:tt)*)?) => { $crate::value!(@list [$($done,)* $crate::value!(null),] $($($rest)*)?) };
    (@list [$($done:expr,)*] [$($inner:tt)*] $(, $($rest:tt)*)?) => { $crate::value!(@list [$($done,)* $crate::value!([$($inner)*]),] $($($rest)*)?) };
    (@list [$($done:expr,)*] {$($inner:tt)*} $(, $($rest:tt)*)?) => { $crate::value!(@list [$($done,)* $crate::value!({$($inner)*}),] $($($rest)*)?) };
    (@list [$($done:expr,)*] $next:expr $(, $($rest:tt)*)?) => { $crate::value!(@list [$($done,)* $crate::value!($next),] $($($rest)*)?) };

    (@map $object:ident) => {};
    (@map $object:ident $key:literal : null $(, $($rest:tt)*)?) => {
        $object.set($key, $crate::value!(null)); $crate::value!(@map $object $($($rest)*)?);
    };
    (@map $object:ident $key:literal : [$($inner:tt)*] $(, $($rest:tt)*)?) => {
        $object.set($key, $crate::value!([$($inner)*])); $crate::value!(@map $object $($($rest)*)?);
    };
    (@map $object:ident $key:literal : {$($inner:tt)*} $(, $($rest:tt)*)?) => {
        $object.set($key, $crate::value!({$($inner)*})); $crate::value!(@map $object $($($rest)*)?);
    };
    (@map $object:ident $key:literal : $next:expr $(, $($rest:tt)*)?) => {
        $object.set($key, $crate::value!($next)); $crate::value!(@map $object $($($rest)*)?);
    };
    (@map $object:ident ($key:expr) : $next:expr $(, $($rest:tt)*)?) => {
        $object.set($key, $crate::value!($next)); $crate::value!(@map $object $($($rest)*)?);
    };
}
