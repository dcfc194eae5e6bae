//! The codes of ias-aws: each item's documentation is the page that `explain` prints.

ias_core::codes! {
    /// Two elements of a stack have the same logical id.
    ///
    /// Logical ids keep only letters and digits of the path, so `my-data` and `mydata` become one. Explicit ids
    /// (`override_logical_id`, `moved_from`) can meet others too.
    ///
    /// Give one of the two constructs another id.
    LOGICAL_ID_TAKEN = "IAS1001", "logical id taken";

    /// A logical id has other signs than letters and digits, or none at all.
    ///
    /// Source: [resources](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/resources-section-structure.html).
    LOGICAL_ID_INVALID = "IAS1002", "logical id not allowed";

    /// A stack is larger than CloudFormation takes.
    ///
    /// A stack has at most 500 resources, 200 outputs, 200 parameters and 200 mappings, and its template 1 MB. The notes
    /// count by construct where they come from. A template that only fits without indentation is written so.
    ///
    /// Source: [quotas](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html).
    STACK_TOO_LARGE = "IAS1003", "stack over a limit";

    /// The name of a stack is not allowed.
    ///
    /// It begins with a letter and has up to 128 letters, digits and hyphens.
    STACK_NAME_INVALID = "IAS1004", "stack name not allowed";

    /// An asset cannot be read.
    ///
    /// The path is looked up in the folder from which the program runs. The message says what the system said.
    ASSET_UNREADABLE = "IAS1005", "asset cannot be read";

    /// The account or region of a stack is not of the right form.
    ///
    /// An account has 12 digits; write it as text, as numbers lose leading zeros. A region looks like `eu-west-1`.
    ENVIRONMENT_INVALID = "IAS1006", "environment not allowed";
}
