//! The macros `value!`, `list!` and `map!`.

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
    // Where each item is one token or stands in brackets, nothing has to be stepped through.
    ([ $($item:tt),+ $(,)? ]) => { $crate::Value::List(::std::vec![$($crate::value!($item)),+]) };
    ([ $($items:tt)+ ]) => { $crate::value!(@list [] $($items)+) };
    ({}) => { $crate::Value::Map($crate::Object::new()) };
    ({ $($key:literal : $value:tt),+ $(,)? }) => {{
        let mut object = $crate::Object::with_capacity([$($key),+].len());
        $(object.set($key, $crate::value!($value));)+
        $crate::Value::Map(object)
    }};
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

/// Makes a list of what converts to the same type, each item in its own way; an array does for items of one type.
///
/// ```
/// use ias_core::{IntoVal, List, Val, lazy, list};
///
/// fn zones(of: impl IntoVal<List<String>>) -> Val<List<String>> { of.into_val() }
/// let late: Val<String> = lazy(|| "eu-west-1b");
/// assert_eq!(zones(list!["eu-west-1a", late]).as_value().as_list().map(<[_]>::len), Some(2));
/// ```
#[macro_export]
macro_rules! list {
    ($($item:expr),* $(,)?) => { $crate::items(::std::vec![$($crate::IntoVal::into_val($item)),*]) };
}

/// Makes a map to what converts to the same type, each value in its own way; an array of pairs does for values of one type.
///
/// ```
/// use ias_core::{IntoVal, Map, Val, lazy, map};
///
/// fn environment(of: impl IntoVal<Map<String>>) -> Val<Map<String>> { of.into_val() }
/// let late: Val<String> = lazy(|| "https://queue");
/// let made = environment(map![("MODE", "fast"), ("QUEUE", late)]);
/// assert_eq!(made.as_value().get("MODE").and_then(|mode| mode.as_str()), Some("fast"));
/// ```
#[macro_export]
macro_rules! map {
    ($(($key:expr, $value:expr $(,)?)),* $(,)?) => {
        $crate::entries(::std::vec![$(($crate::Text::from($key), $crate::IntoVal::into_val($value))),*])
    };
}

#[cfg(test)]
mod tests {
    use crate::{Val, Value, lazy};

    #[test]
    fn items_are_tokens_or_expressions() {
        let late: Val<String> = lazy(|| "x");
        let count = [1, 2];
        let made = value!({ "a": [1, -2, null, {}, [], (count.len() as i64)], "b": late.clone(), "c": { "d": true } });
        assert_eq!(made.pointer("/a/1"), Some(&Value::Int(-2)));
        assert_eq!(made.pointer("/a/5"), Some(&Value::Int(2)));
        assert_eq!(made.get("b"), Some(late.as_value()));
        assert_eq!(made.pointer("/c/d"), Some(&Value::Bool(true)));
    }

    #[test]
    fn long_lists_need_no_recursion() {
        let made = value!([
            0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
            0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
            0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
            0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
            0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
        ]);
        assert_eq!(made.as_list().map(<[_]>::len), Some(140));
    }
}
