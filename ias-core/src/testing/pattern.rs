//! The `pattern!` macro.

/// A [`Matcher`](crate::testing::Matcher) written as JSON, with matchers and captures where a value may stand.
///
/// ```
/// use ias_core::pattern;
/// use ias_core::testing::{absent, any_value, outcome, string_like_regexp};
///
/// let expected = pattern!({ "Name": string_like_regexp("^orders-"), "Size": any_value(), "Owner": absent() });
/// assert!(outcome(&expected, &serde_json::json!({ "Name": "orders-prod", "Size": 3 })).is_match());
/// ```
#[macro_export]
macro_rules! pattern {
    (null) => { $crate::testing::Matcher::null() };
    ([]) => { $crate::testing::Matcher::array(::std::vec::Vec::new()) };
    ([ $($items:tt)+ ]) => { $crate::pattern!(@list [] $($items)+) };
    ({}) => { $crate::testing::Matcher::object(::std::vec::Vec::new()) };
    ({ $($entries:tt)+ }) => { $crate::pattern!(@map [] $($entries)+) };
    ($other:expr) => { $crate::testing::Matcher::from($other) };

    (@list [$($done:expr,)*]) => { $crate::testing::Matcher::array(::std::vec![$($done),*]) };
    (@list [$($done:expr,)*] null $(, $($rest:tt)*)?) => {
        $crate::pattern!(@list [$($done,)* $crate::pattern!(null),] $($($rest)*)?)
    };
    (@list [$($done:expr,)*] [$($inner:tt)*] $(, $($rest:tt)*)?) => {
        $crate::pattern!(@list [$($done,)* $crate::pattern!([$($inner)*]),] $($($rest)*)?)
    };
    (@list [$($done:expr,)*] {$($inner:tt)*} $(, $($rest:tt)*)?) => {
        $crate::pattern!(@list [$($done,)* $crate::pattern!({$($inner)*}),] $($($rest)*)?)
    };
    (@list [$($done:expr,)*] $next:expr $(, $($rest:tt)*)?) => {
        $crate::pattern!(@list [$($done,)* $crate::pattern!($next),] $($($rest)*)?)
    };

    (@map [$($done:expr,)*]) => { $crate::testing::Matcher::object(::std::vec![$($done),*]) };
    (@map [$($done:expr,)*] $key:tt : null $(, $($rest:tt)*)?) => {
        $crate::pattern!(@map [$($done,)* (::std::string::String::from($key), $crate::pattern!(null)),] $($($rest)*)?)
    };
    (@map [$($done:expr,)*] $key:tt : [$($inner:tt)*] $(, $($rest:tt)*)?) => {
        $crate::pattern!(@map [$($done,)* (::std::string::String::from($key), $crate::pattern!([$($inner)*])),] $($($rest)*)?)
    };
    (@map [$($done:expr,)*] $key:tt : {$($inner:tt)*} $(, $($rest:tt)*)?) => {
        $crate::pattern!(@map [$($done,)* (::std::string::String::from($key), $crate::pattern!({$($inner)*})),] $($($rest)*)?)
    };
    (@map [$($done:expr,)*] $key:tt : $next:expr $(, $($rest:tt)*)?) => {
        $crate::pattern!(@map [$($done,)* (::std::string::String::from($key), $crate::pattern!($next)),] $($($rest)*)?)
    };
}
