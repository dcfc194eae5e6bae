//! Kinds of references: which text names which sort of thing.

use std::borrow::Cow;
use std::marker::PhantomData;

use super::{IntoVal, Invalid, Val, Value};
use crate::diagnostic::codes;

/// Text of kind `K`, such as the ARN of a role: `Val<Is<RoleArn>>`.
pub struct Is<K>(PhantomData<fn() -> K>);

/// A kind of reference, such as "ARN of an IAM role" or "id of a security group".
pub trait Kind: 'static {
    /// Checks known text of this kind.
    ///
    /// # Errors
    ///
    /// A sentence that says what such text looks like.
    fn check(_text: &str) -> Result<(), String> {
        Ok(())
    }

    /// Names a known value of this kind, as [`known`] does: `kinds::RoleArn::known("arn:..")`.
    #[track_caller]
    fn known(text: impl Into<String>) -> Val<Is<Self>>
    where
        Self: Sized,
    {
        known(text)
    }

    /// Takes text for one of this kind: for late text of which you know what it is, such as a parameter's.
    ///
    /// ```
    /// # use ias_core::{Fits, Is, Kind, Val, lazy};
    /// # struct VpcId;
    /// # impl Fits<VpcId> for VpcId {}
    /// # impl Kind for VpcId {}
    /// let late: Val<String> = lazy(|| "vpc-0a1b2c3d");
    /// let vpc: Val<Is<VpcId>> = VpcId::of(late);
    /// ```
    fn of(text: impl IntoVal<String>) -> Val<Is<Self>>
    where
        Self: Sized,
    {
        text.into_val().cast()
    }
}

/// A value of kind `Self` may stand where `B` is wanted. Every kind fits itself.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot stand where `{B}` is wanted",
    label = "this refers to another kind of resource or attribute"
)]
pub trait Fits<B> {}

/// Names a known value of a kind, such as an ARN from configuration.
///
/// The text is checked against the kind; a mistake is reported by `synth` with the place of this call.
///
/// ```
/// use ias_core::{Fits, Is, Kind, Val, known};
///
/// struct RoleArn;
/// impl Fits<RoleArn> for RoleArn {}
/// impl Kind for RoleArn {
///     fn check(text: &str) -> Result<(), String> {
///         if text.contains(":role/") { Ok(()) } else { Err("a role's ARN has `:role/`".into()) }
///     }
/// }
///
/// let role: Val<Is<RoleArn>> = known("arn:aws:iam::123456789012:role/worker");
/// assert!(role.known().is_some());
/// let wrong: Val<Is<RoleArn>> = known("arn:aws:s3:::data");
/// assert!(wrong.known().is_none()); // `synth` reports it
/// ```
#[track_caller]
pub fn known<K: Kind>(text: impl Into<String>) -> Val<Is<K>> {
    let text = text.into();
    match K::check(&text) {
        Ok(()) => Val::raw(Value::Text(Cow::Owned(text))),
        Err(expected) => {
            Invalid::new(&codes::WRONG_KIND, format!("`{text}` is no {}", name::<K>())).hint(expected).val()
        }
    }
}

/// `RoleArn`. A constant in each of a thousand kinds would say it as well, and cost the compiler more than the kind.
fn name<K>() -> &'static str {
    let path = std::any::type_name::<K>();
    path.rsplit("::").next().unwrap_or(path)
}
