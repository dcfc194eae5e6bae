//! The codes of ias-core: each item's documentation is the page that `explain` prints.

crate::codes! {
    /// Two children of one construct have the same id.
    ///
    /// Ids of siblings are unique, because the path made of them names the construct in every output.
    ///
    /// ```text
    /// Bucket::new(&stack, "Data", ..);
    /// Bucket::new(&stack, "Data", ..); // IAS0001
    /// ```
    ///
    /// Give one of them another id. In a loop, make the id from what differs, such as the name of the environment.
    DUPLICATE_ID = "IAS0001", "duplicate id";

    /// A construct was added while the tree was being synthesized.
    ///
    /// Lazy values, validations and renderers may read the tree but no longer extend it: what they add would be in some
    /// outputs and not in others. Aspects may still add constructs.
    ///
    /// Move the code into the construct's `new`, or into an aspect.
    LATE_ADDITION = "IAS0002", "addition during synthesis";

    /// A construct has an empty id.
    ///
    /// Only the app itself has none. Give it an id that says what it is for.
    EMPTY_ID = "IAS0003", "empty id";

    /// Context was set on a construct that already has children.
    ///
    /// Children inherit context, and those already made may have read the old value. Set it before the first child.
    LATE_CONTEXT = "IAS0004", "context set after children";

    /// A construct has both a `Default` and a `Resource` child, so its default child is not clear.
    ///
    /// Rename one of the two.
    AMBIGUOUS_DEFAULT = "IAS0005", "two default children";

    /// An element was changed from within a change of the same element.
    ///
    /// While the closure given to `update` runs it holds the element; an inner `update` of the same one has nothing to
    /// work on and is not carried out.
    ///
    /// ```text
    /// bucket.update(|props| bucket.update(|props| ..)); // IAS0006
    /// ```
    ///
    /// Do the inner change through the value that the outer closure was given.
    REENTRANT_UPDATE = "IAS0006", "update inside an update";

    /// Aspects kept adding constructs without end.
    ///
    /// Each aspect visits each construct once, also those that other aspects add. An aspect that adds a construct for
    /// each construct that it visits never comes to an end, and synthesis stops it after 100 rounds.
    ///
    /// Let the aspect leave alone what it made itself.
    ENDLESS_ASPECTS = "IAS0007", "aspects without end";

    /// A resource stands outside every stack and chart.
    ///
    /// What is deployed belongs to a root: a stack, a chart, or another target. Create the construct in one.
    OUTSIDE_ROOT = "IAS0008", "resource outside a root";

    /// A value of another kind of thing, such as the ARN of a bucket where the ARN of a role is wanted.
    ///
    /// References have kinds. Known text is checked against the form of its kind; the hint says what it looks like.
    WRONG_KIND = "IAS0010", "reference of the wrong kind";

    /// A number does not fit where it is put.
    NUMBER_OUT_OF_RANGE = "IAS0011", "number out of range";

    /// A duration or size is not a whole number of the unit in which its property counts.
    ///
    /// `Duration::millis(1500)` is no whole number of seconds, and rounding would not be what was asked for.
    QUANTITY_NOT_WHOLE = "IAS0012", "not a whole number of units";

    /// Things depend on each other in a circle, so none of them can be made first.
    ///
    /// The message shows the whole circle. Take one of the dependencies out, or move what both need into a third
    /// construct.
    CYCLE = "IAS0020", "cyclic dependency";

    /// A value of one root is used in another that cannot read it.
    ///
    /// The message says why it cannot cross. Pass a name that is known now instead, publish the value where both can
    /// read it, or move the two constructs into one root.
    CANNOT_CROSS = "IAS0021", "value cannot cross roots";

    /// Two roots write the same output file.
    ///
    /// Output names are made from the names of stacks and charts. Give one of the two another name.
    OUTPUT_NAME_TAKEN = "IAS0022", "output name taken";

    /// A look-up has no answer yet.
    ///
    /// Look-ups read an account while developing, and their answers are kept in `cdk.context.json`, a file to commit.
    /// Run the program through the `cdk` command line once (`cdk synth --app "cargo run -q"`) with credentials; it
    /// writes the answers there. Or write the answer by hand, under the key that the message shows.
    UNRESOLVED_LOOKUP = "IAS0023", "look-up without an answer";

    /// A function, condition or reference that the target of this root cannot render.
    ///
    /// Intrinsic functions of CloudFormation, for example, mean nothing in a Kubernetes manifest.
    UNSUPPORTED_EXPRESSION = "IAS0024", "expression unknown to the target";

    /// An override names a place that the document does not have.
    ///
    /// A raw override is a [JSON pointer](https://www.rfc-editor.org/rfc/rfc6901), such as `/spec/replicas`; on the way
    /// to its last part maps are made where they are missing, but text and lists cannot be entered by a word.
    BAD_OVERRIDE = "IAS0025", "override leads nowhere";

    /// A reference leads to a construct of which nothing is synthesized, or to one of another app.
    ///
    /// High-level constructs hold the resource in a child; refer to their attributes (`bucket.bucket_arn()`), not to
    /// their node.
    DANGLING_REFERENCE = "IAS0026", "reference leads nowhere";

    /// A value that the program needs is in no input file and was not given with `-c`.
    ///
    /// Inputs are read into a type of the program. A field without a default must be given.
    ///
    /// ```text
    /// prod:
    ///   region: eu-west-1   # IAS0030: `prod.account` is missing
    /// ```
    ///
    /// Add the value to the file, or run with `-c prod.account=123456789012`. If most users of the program can do
    /// without it, give the field a default in the program: `#[serde(default)]`.
    INPUT_MISSING = "IAS0030", "input value missing";

    /// An input has a key that the program does not know.
    ///
    /// It would have no effect, so it is most often misspelt; the hint names the nearest key that is known.
    ///
    /// ```text
    /// prod:
    ///   min_task: 4   # IAS0031: did you mean `min_tasks`?
    /// ```
    ///
    /// Correct the key, or take it away. The same holds for `-c key=value`. Context that the `cdk` command line hands
    /// over is not meant: it serves several programs.
    INPUT_UNKNOWN = "IAS0031", "unknown input value";

    /// A value in an input has the wrong type or is not allowed.
    ///
    /// ```text
    /// prod:
    ///   min_tasks: four   # IAS0032: takes a whole number
    /// ```
    ///
    /// The message says what is expected. Numbers stand without quotes, truth values are `true` and `false`, and text
    /// needs no quotes unless it begins with a character that YAML gives a meaning.
    INPUT_INVALID = "IAS0032", "input value not allowed";

    /// An input cannot be read: there is no such file, it is no YAML, or it is too large.
    ///
    /// Input files are [YAML 1.2](https://yaml.org/spec/1.2.2/) with one document, of which JSON is a part. Tags other
    /// than those of the core schema mean nothing; anchors, aliases and `<<` are understood. A file is at most 16 MiB
    /// large and 200 levels deep, and has at most 500,000 values with its aliases written out.
    INPUT_UNREADABLE = "IAS0033", "input cannot be read";

    /// A map in an input file has the same key twice.
    ///
    /// Readers differ in which of the two counts, so neither does. Take one away.
    INPUT_REPEATED = "IAS0034", "input key given twice";

    /// The output folder cannot be written.
    ///
    /// The message has the path and what the system said. Synthesis makes a new folder beside the old one and then
    /// exchanges the two, so the folder above must be writable too. A folder that holds files which no synthesis wrote
    /// is not replaced, as that would lose them: name another one with `--out`, or empty it.
    OUTPUT_UNWRITABLE = "IAS0040", "output folder cannot be written";

    /// A document that the program takes in is neither YAML nor JSON.
    ///
    /// The place is where reading ended; the mistake is there or before it. Text is UTF-8 and has no control characters but
    /// tabs and line breaks. An alias (`*name`) stands after its anchor (`&name`), in the same document, and not inside
    /// what it names.
    ///
    /// ```text
    /// Resources:
    ///   Bucket: { Type: "AWS::S3::Bucket"   # IAS0050: `}` is missing
    /// ```
    DOCUMENT_UNREADABLE = "IAS0050", "document cannot be read";

    /// A document is larger than a reader takes.
    ///
    /// It has at most 16 MiB, 200 levels of lists and maps, and 500,000 values and 64 MiB of text with its aliases written
    /// out: ten lines of aliases of aliases can stand for more than any memory holds.
    ///
    /// Split the file, or leave out what nothing uses.
    DOCUMENT_TOO_LARGE = "IAS0051", "document too large";

    /// A map in a document has the same key twice.
    ///
    /// Readers differ in which of the two counts, so neither does. Keys that are written differently may be the same:
    /// `8` and `010` are in YAML 1.1, and `on` and `true`.
    ///
    /// Take one away.
    DOCUMENT_KEY_REPEATED = "IAS0052", "key given twice";

    /// A tag in a document has no meaning there.
    ///
    /// The tags of YAML's own values (`!!str`, `!!int`, `!!float`, `!!bool`, `!!null`, `!!map`, `!!seq`, `!!timestamp`, which
    /// stays text) are understood everywhere, others such as `!Ref` only in the documents that have them. `!!binary`,
    /// `!!set`, `!!omap` and `!!pairs` mean nothing to the tools that read these documents.
    ///
    /// ```text
    /// Bucket: !Reff Name   # IAS0053: did you mean `!Ref`?
    /// ```
    DOCUMENT_TAG_UNKNOWN = "IAS0053", "unknown tag";

    /// A document says something that its readers have no place for.
    ///
    /// A key is text, and neither empty nor a list or a map. `<<` takes a map or a list of maps. Infinity and `.nan` are no
    /// numbers of JSON. A tag such as `!!int` has to fit the text behind it.
    DOCUMENT_VALUE_NOT_ALLOWED = "IAS0054", "value not allowed in a document";

    /// A document is compared, and it is not clear with which root of the program.
    ///
    /// `diff live.json` takes the root whose file is called so, or the only one that could have made the document. In a
    /// program with several stacks, say which: `diff live.json --only orders-prod`.
    RECORD_UNPAIRED = "IAS0060", "document of no root";

    /// A document of what a program is compared with cannot be read.
    ///
    /// The folder or revision lists it in its `ias.json` or `manifest.json`, but it is not there, for instance because it was
    /// not committed, or the system refuses to read it. It is not taken for one that never was: everything in it would seem
    /// new, and nothing of it lost.
    ///
    /// Write the folder again, or commit all of it.
    RECORD_UNREADABLE = "IAS0061", "record cannot be read";

    /// An exception from a policy has ended.
    ///
    /// The last day of `.expires(..)` is over, and the rule counts again.
    ///
    /// Mend the resource and take the exception away. If it is still needed, have it approved again with a later day.
    EXCEPTION_EXPIRED = "IAS0070", "exception has ended";

    /// An exception from a policy has nothing to except.
    ///
    /// The rule finds nothing at the resource any more, or is in no pack that is in force there. An exception that stays
    /// would hide the next mistake.
    ///
    /// Take it away. If the rule does find something, the finding names the construct on which the exception belongs.
    EXCEPTION_UNUSED = "IAS0071", "exception not needed";

    /// An exception from a policy lacks an approval that counts.
    ///
    /// A pack may list whose approval of exceptions counts; `.approver(..)` names one of them.
    EXCEPTION_UNAPPROVED = "IAS0072", "exception not approved";

    /// A pack allows no exception from this rule.
    ///
    /// Mend the resource, or talk to those who publish the pack.
    EXCEPTION_NOT_ALLOWED = "IAS0073", "exception not allowed";

    /// An exception from a policy, or the approval of a loss, does not say what it has to.
    ///
    /// It has a reason. An approval also says whose it is.
    EXCEPTION_INVALID = "IAS0074", "exception incomplete";

    /// A rule of a policy lacks its parameter.
    ///
    /// A rule such as "only these regions" needs to be told which; the pack that has the rule sets it.
    ///
    /// ```text
    /// Pack::new("acme", "1.0.0").rule(&ALLOWED_REGIONS).parameter(AllowedRegions::new(["eu-west-1"]))
    /// ```
    POLICY_PARAMETER_MISSING = "IAS0075", "parameter of a policy missing";

    /// A pack changes what a rule means, though a pack of a wider scope has locked it.
    ///
    /// Take the change away. An exception lets a single resource off, if the locking pack allows exceptions.
    POLICY_LOCKED = "IAS0076", "rule is locked";

    /// A file with rules in another language cannot be read.
    ///
    /// Files of CloudFormation Guard end with `.guard`, modules of Rego with `.rego`. The notes have what their readers say.
    POLICY_UNREADABLE = "IAS0077", "rules cannot be read";
}
