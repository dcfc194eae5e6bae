//! How many copies of a service run.

use std::panic::Location;

use ias_core::Diagnostic;

use crate::codes;

/// Between how many copies a service scales, and when.
#[derive(Clone, Copy, Debug)]
pub struct Scaling {
    pub(crate) min: u32,
    pub(crate) max: u32,
    pub(crate) cpu_percent: u32,
    /// Where it was made, for the report of a mistake that several constructs share.
    site: &'static Location<'static>,
}

impl Scaling {
    /// Between `min` and `max` copies, with 60 % of the processor used as the aim.
    ///
    /// ```
    /// use ias_patterns::Scaling;
    /// let scaling = Scaling::between(2, 10).on_cpu(70);
    /// ```
    #[track_caller]
    pub const fn between(min: u32, max: u32) -> Scaling {
        Scaling { min, max, cpu_percent: 60, site: Location::caller() }
    }

    /// Aims at this share of the processor, from 1 to 100 %.
    #[must_use]
    pub const fn on_cpu(self, percent: u32) -> Scaling {
        Scaling { cpu_percent: percent, ..self }
    }

    /// What is wrong with it, if anything is.
    pub(crate) fn mistake(self) -> Option<Diagnostic> {
        let message = if self.min == 0 {
            "a web service needs at least one copy".to_owned()
        } else if self.max < self.min {
            format!("at most {} copies are fewer than at least {}", self.max, self.min)
        } else if !(1..=100).contains(&self.cpu_percent) {
            format!("{} % of the processor is not between 1 and 100 %", self.cpu_percent)
        } else {
            return None;
        };
        let problem = Diagnostic::error(&codes::SCALING_INVALID, message).at(self.site.into());
        Some(problem.hint("for example `Scaling::between(2, 10)`"))
    }

    /// The nearest that is possible, to go on with after a mistake was reported.
    pub(crate) fn possible(self) -> Scaling {
        let min = self.min.max(1);
        Scaling { min, max: self.max.max(min), cpu_percent: self.cpu_percent.clamp(1, 100), ..self }
    }
}
