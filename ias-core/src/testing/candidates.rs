//! Assertions over named values, such as the resources of one type.

use std::fmt::Write as _;

use serde_json::Value as Json;

use super::{Matcher, Outcome, outcome};

/// The values among which an assertion looks: what targets build their assertions of.
///
/// Failures panic at the caller's line. They name the closest candidate, which is the one with the most expected values,
/// and every place where it differs.
///
/// ```should_panic
/// use ias_core::pattern;
/// use ias_core::testing::Candidates;
/// use serde_json::json;
///
/// let (small, large) = (json!({ "Size": 1, "Kind": "gp3" }), json!({ "Size": 9, "Kind": "io2" }));
/// let disks = Candidates::new("disk", [("A", &small), ("B", &large)]);
/// disks.has(&pattern!({ "Size": 9, "Kind": "gp3" })); // .. /Kind: expected "gp3", found "io2"
/// ```
#[derive(Clone, Debug)]
pub struct Candidates<'a> {
    what: String,
    list: Vec<Candidate<'a>>,
    instead: Option<String>,
}

#[derive(Clone, Debug)]
struct Candidate<'a> {
    name: String,
    /// Where it was made, for failures.
    path: Option<&'a str>,
    value: &'a Json,
}

type Tried<'s, 'a> = (&'s Candidate<'a>, Outcome);

/// How many candidates a failure describes.
const DESCRIBED: usize = 5;

impl<'a> Candidates<'a> {
    /// These values; `what` is what one of them is called, such as `AWS::S3::Bucket`.
    pub fn new<N: Into<String>>(
        what: impl Into<String>,
        list: impl IntoIterator<Item = (N, &'a Json)>,
    ) -> Candidates<'a> {
        let list = list.into_iter().map(|(name, value)| Candidate { name: name.into(), path: None, value });
        Candidates { what: what.into(), list: list.collect(), instead: None }
    }

    /// The same values, with the paths of the constructs that made them, by name.
    #[must_use]
    pub fn made_by(mut self, path: impl Fn(&str) -> Option<&'a str>) -> Candidates<'a> {
        self.list.iter_mut().for_each(|one| one.path = path(&one.name));
        self
    }

    /// What a failure says is there, where there is no candidate at all.
    #[must_use]
    pub fn instead(self, there_is: impl Into<String>) -> Candidates<'a> {
        Candidates { instead: Some(there_is.into()), ..self }
    }

    /// Asserts that one matches; captures get the values of all that do.
    #[track_caller]
    pub fn has(&self, pattern: &Matcher) {
        let (matching, others) = self.tried(pattern);
        if !matching.is_empty() {
            return matching.into_iter().for_each(|(_, outcome)| outcome.keep());
        }
        let closest = others.into_iter().min_by_key(|(_, outcome)| outcome.rank());
        let Some((closest, outcome)) = closest else { panic!("{}", self.nothing()) };
        let mut text = match self.list.len() {
            1 => format!("the only {} is not as expected: {}", self.what, closest.title()),
            many => {
                format!("none of {many} {} is as expected; the closest is {}", self.what, closest.title())
            }
        };
        let _ = write!(text, " ({} of {} match)", outcome.matching, outcome.expected());
        differences(&mut text, &outcome);
        panic!("{text}");
    }

    /// Asserts that all match, and that there is one.
    #[track_caller]
    pub fn all(&self, pattern: &Matcher) {
        let (matching, others) = self.tried(pattern);
        if self.list.is_empty() {
            panic!("{}", self.nothing());
        }
        if others.is_empty() {
            return matching.into_iter().for_each(|(_, outcome)| outcome.keep());
        }
        let mut text = format!("{} of {} {} are not as expected", others.len(), self.list.len(), self.what);
        for (one, outcome) in others.iter().take(DESCRIBED) {
            let _ = write!(text, "\n  {}", one.title());
            differences(&mut text, outcome);
        }
        if others.len() > DESCRIBED {
            let _ = write!(text, "\n  and {} more", others.len() - DESCRIBED);
        }
        panic!("{text}");
    }

    /// Asserts that none matches.
    #[track_caller]
    pub fn has_no(&self, pattern: &Matcher) {
        let (matching, _) = self.tried(pattern);
        if !matching.is_empty() {
            let names: Vec<String> = matching.iter().map(|(one, _)| one.title()).collect();
            panic!("no {} was expected to match {pattern}, but {}", self.what, names.join(", "));
        }
    }

    /// Asserts how many match.
    #[track_caller]
    pub fn count_is(&self, pattern: &Matcher, expected: usize) {
        let (matching, others) = self.tried(pattern);
        if matching.len() == expected {
            return matching.into_iter().for_each(|(_, outcome)| outcome.keep());
        }
        let mut text = format!("expected {expected} {}, found {}", self.what, matching.len());
        let names: Vec<String> = matching.iter().map(|(one, _)| one.title()).collect();
        if !names.is_empty() {
            let _ = write!(text, ": {}", names.join(", "));
        } else if self.list.is_empty()
            && let Some(instead) = &self.instead
        {
            let _ = write!(text, "; {instead}");
        }
        if matching.len() < expected
            && let Some((one, closest)) = others.iter().min_by_key(|(_, o)| o.rank())
        {
            let _ = write!(text, "\n  the closest other one is {}", one.title());
            differences(&mut text, closest);
        }
        panic!("{text}");
    }

    /// Those that match, with their names, in the order of the document.
    pub fn find(&self, pattern: &Matcher) -> Vec<(String, &'a Json)> {
        let (matching, _) = self.tried(pattern);
        let mut found = Vec::with_capacity(matching.len());
        for (one, outcome) in matching {
            found.push((one.name.clone(), one.value));
            outcome.keep();
        }
        found
    }

    /// Those that match, and those that do not.
    fn tried(&self, pattern: &Matcher) -> (Vec<Tried<'_, 'a>>, Vec<Tried<'_, 'a>>) {
        self.list
            .iter()
            .map(|one| (one, outcome(pattern, one.value)))
            .partition(|(_, outcome)| outcome.is_match())
    }

    fn nothing(&self) -> String {
        match &self.instead {
            Some(instead) => format!("there is no {}; {instead}", self.what),
            None => format!("there is no {}", self.what),
        }
    }
}

impl Candidate<'_> {
    fn title(&self) -> String {
        match self.path {
            Some(path) => format!("{} ({path})", self.name),
            None => self.name.clone(),
        }
    }
}

fn differences(text: &mut String, outcome: &Outcome) {
    for difference in &outcome.differences {
        let _ = write!(text, "\n    {difference}");
    }
}
