//! What a rule is.

use std::fmt;

use super::{AnyResource, Document, Findings};
use crate::diagnostic::Code;
use crate::tree::Element;

/// A rule of a policy: an id, a page, and the function that looks.
///
/// Written with [`#[policy]`](super::policy) on the function.
pub struct Rule {
    /// The id, the title and the page; findings are diagnostics of this code.
    pub code: Code,
    /// How much harm what it finds can do.
    pub severity: Severity,
    /// What a finding means, unless a pack says otherwise.
    pub enforcement: Enforcement,
    /// What it looks at.
    pub covers: Covers,
    /// The name of its parameter's type, if it has one.
    pub parameter: Option<&'static str>,
    /// What looks.
    pub check: Check,
    /// What mends a resource, before it is written.
    pub remedy: Option<fn(&mut Element)>,
}

/// How much harm a finding can do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Untidy.
    Low,
    /// Harmful together with another mistake.
    Medium,
    /// Harmful.
    High,
    /// Harmful to all at once, such as data that everybody can read.
    Critical,
}

/// What a finding of a rule means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Enforcement {
    /// It is a warning.
    Advisory,
    /// The resource is mended before it is written, which a note says. What cannot be mended is an error.
    Remediate,
    /// It is an error.
    Mandatory,
}

/// What a rule looks at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Covers {
    /// Resources of these types.
    Types(&'static [&'static str]),
    /// Every resource.
    Resources,
    /// The finished documents of each root.
    Documents,
}

/// The function behind a rule.
#[derive(Clone, Copy)]
pub enum Check {
    /// Over one resource.
    Resource(fn(&AnyResource<'_>, &mut Findings)),
    /// Over one document.
    Document(fn(&Document<'_>, &mut Findings)),
    /// Over one document, by an engine that holds what it has read.
    Engine(&'static (dyn Fn(&Document<'_>, &mut Findings) + Send + Sync)),
}

impl Rule {
    /// Stands where [`#[policy]`](super::policy) has found mistakes, so that what uses the rule is no further one.
    #[doc(hidden)]
    pub const STUB: Rule = Rule {
        code: Code { id: "", title: "", page: "" },
        severity: Severity::Low,
        enforcement: Enforcement::Advisory,
        covers: Covers::Documents,
        parameter: None,
        check: Check::Document(|_, _| {}),
        remedy: None,
    };

    /// The stable id, such as `s3-block-public-access`.
    pub const fn id(&self) -> &'static str {
        self.code.id
    }

    /// What it asks for, in a sentence without a full stop.
    pub const fn title(&self) -> &'static str {
        self.code.title
    }
}

impl PartialEq for Rule {
    fn eq(&self, other: &Rule) -> bool {
        self.code == other.code
    }
}

impl fmt::Debug for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code.id)
    }
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Severity::Low => "low",
            Severity::Medium => "medium",
            Severity::High => "high",
            Severity::Critical => "critical",
        })
    }
}

impl fmt::Display for Enforcement {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Enforcement::Advisory => "advisory",
            Enforcement::Remediate => "remediate",
            Enforcement::Mandatory => "mandatory",
        })
    }
}
