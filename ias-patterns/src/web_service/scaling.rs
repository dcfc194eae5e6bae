//! How many copies of a service run.

/// Between how many copies a service scales, and when.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scaling {
    pub(crate) min: u32,
    pub(crate) max: u32,
    pub(crate) cpu_percent: u32,
}

impl Scaling {
    /// Between `min` and `max` copies, with 60 % of the processor used as the aim.
    ///
    /// ```
    /// use ias_patterns::Scaling;
    /// let scaling = Scaling::between(2, 10).on_cpu(70);
    /// ```
    pub const fn between(min: u32, max: u32) -> Scaling {
        Scaling { min, max, cpu_percent: 60 }
    }

    /// Aims at this share of the processor, from 1 to 100 %.
    #[must_use]
    pub const fn on_cpu(self, percent: u32) -> Scaling {
        Scaling { cpu_percent: percent, ..self }
    }

    /// What is wrong with it, if anything is.
    pub(crate) fn mistake(self) -> Option<String> {
        if self.min == 0 {
            return Some("a web service needs at least one copy".to_owned());
        }
        if self.max < self.min {
            return Some(format!("at most {} copies are fewer than at least {}", self.max, self.min));
        }
        if !(1..=100).contains(&self.cpu_percent) {
            return Some(format!("{} % of the processor is not between 1 and 100 %", self.cpu_percent));
        }
        None
    }
}
