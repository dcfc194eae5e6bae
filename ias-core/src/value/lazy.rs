//! Values that are asked for once the tree is complete.

use std::fmt;
use std::sync::Arc;

use super::{Expr, IntoVal, Val, Value};

type Produce = dyn Fn() -> Value + Send + Sync;

/// A value that a closure gives when the tree is complete, before anything is rendered.
#[derive(Clone)]
pub struct Lazy(Arc<Produce>);

impl Lazy {
    /// Asks for the value. Synthesis does so once per place of use, with no lock held.
    pub fn produce(&self) -> Value {
        (self.0)()
    }
}

/// A value that is asked for once the tree is complete, such as a list that later calls still extend.
///
/// ```
/// use std::sync::{Arc, Mutex};
/// use ias_core::{Val, lazy};
///
/// let count = Arc::new(Mutex::new(1));
/// let late: Val<i64> = lazy({ let count = count.clone(); move || *count.lock().unwrap() });
/// *count.lock().unwrap() += 1; // still counts
/// assert!(late.known().is_none());
/// ```
pub fn lazy<T, V: IntoVal<T>>(produce: impl Fn() -> V + Send + Sync + 'static) -> Val<T> {
    let produce = Lazy(Arc::new(move || produce().into_val().into_value()));
    Val::raw(Value::Expr(Box::new(Expr::Lazy(produce))))
}

impl PartialEq for Lazy {
    fn eq(&self, other: &Lazy) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

impl fmt::Debug for Lazy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Lazy(..)")
    }
}
