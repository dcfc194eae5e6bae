//! Where the program of a function comes from.

use std::path::PathBuf;

use ias_core::{Diagnostic, IntoVal, Is, Node, Shape as _, Val};

use super::{Runtime, cfn_function};
use crate::cfn::With as _;
use crate::{FileAsset, codes, kinds};

/// Where the program of a function comes from.
///
/// ```
/// use ias_aws::lambda::Code;
///
/// let inline = Code::from_inline("exports.handler = async () => {};");
/// let folder = Code::from_asset("functions/resize"); // zipped and uploaded when the stack is deployed
/// ```
#[derive(Clone, Debug)]
pub struct Code(Source);

#[derive(Clone, Debug)]
enum Source {
    Inline(String),
    Asset(PathBuf),
    Bucket { name: Val<Is<kinds::BucketName>>, key: Val<String>, version: Option<Val<String>> },
}

impl Code {
    /// A program that stands in the template, of at most 4,096 bytes, in Node.js or Python. The file is called `index`,
    /// so the handler begins with `index.`.
    pub fn from_inline(text: impl Into<String>) -> Code {
        Code(Source::Inline(text.into()))
    }

    /// A folder or a zip archive on this machine. The path is relative to the folder in which the program runs; a folder
    /// needs the feature `assets`.
    pub fn from_asset(path: impl Into<PathBuf>) -> Code {
        Code(Source::Asset(path.into()))
    }

    /// A zip archive in a bucket of the function's region.
    pub fn from_bucket(bucket: impl IntoVal<Is<kinds::BucketName>>, key: impl IntoVal<String>) -> Code {
        Code(Source::Bucket { name: bucket.into_val(), key: key.into_val(), version: None })
    }

    /// One version of a zip archive in a bucket. A function notices a new archive by its key or version only.
    pub fn from_bucket_version(
        bucket: impl IntoVal<Is<kinds::BucketName>>,
        key: impl IntoVal<String>,
        version: impl IntoVal<String>,
    ) -> Code {
        let version = Some(version.into_val());
        Code(Source::Bucket { name: bucket.into_val(), key: key.into_val(), version })
    }

    /// The property of the function, and what is needed beside it.
    #[track_caller]
    pub(super) fn bind(self, function: &Node, runtime: Runtime) -> cfn_function::Code {
        let code = cfn_function::Code::new();
        match self.0 {
            Source::Inline(text) => {
                check_inline(function, &text, runtime);
                code.zip_file(text)
            }
            Source::Asset(path) => {
                let asset = FileAsset::new(function, "Code", path);
                code.s3_bucket(asset.bucket_name().cast::<Is<kinds::BucketName>>()).s3_key(asset.object_key())
            }
            Source::Bucket { name, key, version } => {
                code.s3_bucket(name).s3_key(key).with(version, cfn_function::Code::s3_object_version)
            }
        }
    }
}

/// <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-function-code.html>
fn check_inline(function: &Node, text: &str, runtime: Runtime) {
    let report = |message: String, hint: &str| {
        function.report(Diagnostic::error(&codes::INLINE_CODE_INVALID, message).hint(hint));
    };
    if text.len() > 4096 {
        let message = format!("the inline program has {} bytes, and at most 4,096 are allowed", text.len());
        report(message, "put it into a folder and use `Code::from_asset`");
    }
    if text.is_empty() {
        report("the inline program is empty".to_owned(), "write a handler, or use `Code::from_asset`");
    }
    let runtime = runtime.into_value();
    let name = runtime.as_str().unwrap_or_default();
    if !name.starts_with("nodejs") && !name.starts_with("python") {
        let message = format!("a program for `{name}` cannot stand in the template");
        report(message, "only Node.js and Python can; use `Code::from_asset`");
    }
}
