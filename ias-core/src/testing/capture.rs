//! Values taken out of documents while they are matched.

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use serde_json::{Map, Value as Json};

use super::Matcher;

/// Stands in a pattern and keeps the values that it meets, one for each candidate that matched as a whole.
///
/// Clones share what they keep. Readers panic where nothing was captured, or something of another type.
///
/// ```
/// use ias_core::pattern;
/// use ias_core::testing::{Candidates, Capture};
/// use serde_json::json;
///
/// let (small, large) = (json!({ "Size": 1 }), json!({ "Size": 9 }));
/// let size = Capture::new();
/// Candidates::new("disk", [("A", &small), ("B", &large)]).has(&pattern!({ "Size": &size }));
/// assert_eq!(size.as_i64(), 1);
/// assert!(size.next());
/// assert_eq!(size.as_i64(), 9);
/// assert!(!size.next());
/// ```
#[derive(Clone, Default)]
pub struct Capture(Arc<Shared>);

#[derive(Default)]
struct Shared {
    pattern: Option<Matcher>,
    taken: Mutex<Taken>,
}

#[derive(Default)]
struct Taken {
    values: Vec<Json>,
    at: usize,
}

impl Capture {
    /// Captures anything but nothing and `null`.
    pub fn new() -> Capture {
        Capture::default()
    }

    /// Captures what matches; a literal object may have other keys.
    pub fn of(pattern: impl Into<Matcher>) -> Capture {
        Capture(Arc::new(Shared { pattern: Some(pattern.into()), taken: Mutex::default() }))
    }

    /// Goes on to the next captured value; `false` if there is none.
    pub fn next(&self) -> bool {
        let mut taken = self.lock();
        let more = taken.at + 1 < taken.values.len();
        taken.at += usize::from(more);
        more
    }

    /// Every captured value, in the order of the document.
    pub fn values(&self) -> Vec<Json> {
        self.lock().values.clone()
    }

    /// The captured value.
    #[track_caller]
    pub fn value(&self) -> Json {
        let found = {
            let taken = self.lock();
            taken.values.get(taken.at).cloned()
        };
        match found {
            Some(value) => value,
            None => panic!("nothing was captured"),
        }
    }

    /// The captured text.
    #[track_caller]
    pub fn as_str(&self) -> String {
        self.read("text", |value| value.as_str().map(str::to_owned))
    }

    /// The captured whole number.
    #[track_caller]
    pub fn as_i64(&self) -> i64 {
        self.read("a whole number", Json::as_i64)
    }

    /// The captured number.
    #[track_caller]
    pub fn as_f64(&self) -> f64 {
        self.read("a number", Json::as_f64)
    }

    /// The captured truth value.
    #[track_caller]
    pub fn as_bool(&self) -> bool {
        self.read("a truth value", Json::as_bool)
    }

    /// The captured array.
    #[track_caller]
    pub fn as_array(&self) -> Vec<Json> {
        self.read("an array", |value| value.as_array().cloned())
    }

    /// The captured object.
    #[track_caller]
    pub fn as_object(&self) -> Map<String, Json> {
        self.read("an object", |value| value.as_object().cloned())
    }

    #[track_caller]
    fn read<T>(&self, what: &str, read: impl Fn(&Json) -> Option<T>) -> T {
        let value = self.value();
        match read(&value) {
            Some(read) => read,
            None => panic!("the captured value is not {what}: {value}"),
        }
    }

    pub(super) fn pattern(&self) -> Option<&Matcher> {
        self.0.pattern.as_ref()
    }

    pub(super) fn keep(&self, value: Json) {
        self.lock().values.push(value);
    }

    fn lock(&self) -> MutexGuard<'_, Taken> {
        self.0.taken.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for Capture {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Capture").field(&self.lock().values).finish()
    }
}
