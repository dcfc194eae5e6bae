//! The error of this crate: input that cannot be read. Mistakes in a program are diagnostics, see [`codes`](crate::codes).

/// Why input could not be read.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The text is no YAML that can be read.
    #[error("document {document} is no readable YAML")]
    Yaml {
        /// Which document of the text, from 1.
        document: usize,
        /// What the reader says, with line and column.
        source: serde_yaml::Error,
    },
}
