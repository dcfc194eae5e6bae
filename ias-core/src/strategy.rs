//! What `#[props(strategy)]` writes exists only with the feature `proptest`, which the derive cannot see.

#[cfg(feature = "proptest")]
#[doc(hidden)]
#[macro_export]
macro_rules! with_proptest {
    ($($code:tt)*) => { $($code)* };
}

#[cfg(not(feature = "proptest"))]
#[doc(hidden)]
#[macro_export]
macro_rules! with_proptest {
    ($($code:tt)*) => {};
}
