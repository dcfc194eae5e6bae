//! The codes of ias-patterns: each item's documentation is the page that `explain` prints.

ias_core::codes! {
    /// A container image has no fixed version.
    ///
    /// With `latest`, or without a tag, the same program deploys something else tomorrow, and a rollback does not bring
    /// the old version back. Name a version, or better a digest.
    IMAGE_NOT_FIXED = "IAS3001", "image without a fixed version";

    /// The numbers of copies between which a service scales make no sense.
    ///
    /// At least one copy, at most no fewer than at least, and a share of the processor between 1 and 100 %.
    SCALING_INVALID = "IAS3002", "scaling not possible";
}
