//! Where a value stands in an object, kept on the stack while the object is walked.

use std::fmt;

use ias_core::pointer::escape;

/// A way into an object: `spec.template.spec.containers[0].image`.
#[derive(Clone, Copy)]
pub(super) struct Path<'a> {
    before: Option<&'a Path<'a>>,
    step: Step<'a>,
}

#[derive(Clone, Copy)]
enum Step<'a> {
    /// Several fields, written as they are read.
    Prefix(&'a str),
    Field(&'a str),
    Item(usize),
}

impl<'a> Path<'a> {
    /// A field of the object itself.
    pub(super) fn top(field: &'a str) -> Path<'a> {
        Path { before: None, step: Step::Field(field) }
    }

    /// A way that is known: `spec.template.spec`.
    pub(super) fn prefix(way: &'a str) -> Path<'a> {
        Path { before: None, step: Step::Prefix(way) }
    }

    pub(super) fn field(&'a self, field: &'a str) -> Path<'a> {
        Path { before: Some(self), step: Step::Field(field) }
    }

    pub(super) fn item(&'a self, at: usize) -> Path<'a> {
        Path { before: Some(self), step: Step::Item(at) }
    }

    /// The same as a JSON pointer.
    pub(super) fn pointer(&self) -> String {
        let before = self.before.map(Path::pointer).unwrap_or_default();
        match self.step {
            Step::Prefix(way) => format!("{before}/{}", way.replace('.', "/")),
            Step::Field(name) => format!("{before}/{}", escape(name)),
            Step::Item(at) => format!("{before}/{at}"),
        }
    }
}

impl fmt::Display for Path<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(before) = self.before {
            before.fmt(f)?;
        }
        match self.step {
            Step::Prefix(way) => f.write_str(way),
            Step::Item(at) => write!(f, "[{at}]"),
            // A key with a dot in it would read as two.
            Step::Field(name) if name.contains(['.', '/', ' ']) => write!(f, "[\"{name}\"]"),
            Step::Field(name) if self.before.is_some() => write!(f, ".{name}"),
            Step::Field(name) => f.write_str(name),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ways_are_written_out() {
        let spec = Path::top("spec");
        let (containers, limits) = (spec.field("containers"), Path::top("limits"));
        let first = containers.item(0);
        assert_eq!(first.field("image").to_string(), "spec.containers[0].image");
        assert_eq!(limits.field("acme.io/gpu").to_string(), "limits[\"acme.io/gpu\"]");
        assert_eq!(Path::prefix("spec.template").item(1).to_string(), "spec.template[1]");
        assert_eq!(limits.field("acme.io/gpu").pointer(), "/limits/acme.io~1gpu");
    }
}
