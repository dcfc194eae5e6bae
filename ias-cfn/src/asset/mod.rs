//! Assets: files and folders that are uploaded when a stack is deployed.

#[cfg(feature = "assets")]
mod archive;
pub(crate) mod bootstrap;
mod read;

use std::path::PathBuf;
use std::sync::{Arc, OnceLock};

use ias_core::{Construct, Diagnostic, Element, File, Item, Node, Report, Val, View, lazy, text};
use serde_json::Value;

use crate::codes;
use crate::intrinsic::pseudo;
use read::Content;

/// The section in which assets stand; it is in no template.
pub(crate) const SECTION: &str = "Assets";

/// A file, or a folder as a zip archive, that is uploaded when the stack is deployed.
///
/// It is read at synthesis, not before. The archive of a folder is reproducible: sorted, with fixed times and modes;
/// making one needs the feature `assets`.
///
/// ```
/// use ias_aws::{FileAsset, Stack, StackProps};
/// use ias_core::App;
///
/// let app = App::new();
/// let stack = Stack::new(&app, "orders", StackProps::new());
/// let rules = FileAsset::new(&stack, "Rules", "rules/alerts.json");
/// let (bucket, key) = (rules.bucket_name(), rules.object_key()); // for the property that wants them
/// ```
#[derive(Clone, Construct)]
pub struct FileAsset {
    node: Node,
    source: Arc<Source>,
}

/// Where an asset comes from, and what was read there.
struct Source {
    path: PathBuf,
    content: OnceLock<Result<Content, String>>,
}

impl FileAsset {
    /// Defines an asset. The path is relative to the folder in which the program runs.
    #[track_caller]
    pub fn new(scope: &dyn Construct, id: &str, path: impl Into<PathBuf>) -> FileAsset {
        let source = Arc::new(Source { path: path.into(), content: OnceLock::new() });
        scope.node().define(id, |node| {
            node.set_element(Element::new(SECTION, "Asset"));
            FileAsset { node, source }
        })
    }

    /// The bucket that it is uploaded to, which the CDK's bootstrapping makes in each account and region.
    pub fn bucket_name(&self) -> Val<String> {
        text!("{}-{}-{}", bootstrap::BUCKET, pseudo::account_id(), pseudo::region())
    }

    /// Its key in the bucket: the hash of its content and its extension.
    pub fn object_key(&self) -> Val<String> {
        self.of_content(Content::key)
    }

    /// The SHA-256 of its content, in lower-case hexadecimal digits.
    pub fn content_hash(&self) -> Val<String> {
        self.of_content(|content| content.hash.clone())
    }

    /// Something of the content. Where it cannot be read, staging says so, once however often the asset is used.
    fn of_content(&self, what: fn(&Content) -> String) -> Val<String> {
        let source = self.source.clone();
        lazy(move || source.content().as_ref().map(what).unwrap_or_default())
    }
}

impl Source {
    fn content(&self) -> &Result<Content, String> {
        self.content.get_or_init(|| read::read(&self.path))
    }
}

/// The file of an asset and its entry in the list of assets; problems are reported.
pub(crate) fn stage(item: &Item, view: &View<'_>, report: &mut Report) -> Option<(String, Value, File)> {
    let asset = view.frozen().node_of(item).find::<FileAsset>().into_iter().next()?;
    match asset.source.content() {
        Ok(content) => {
            let path = format!("asset.{}", content.key());
            let entry = bootstrap::file_asset(&item.path, &path, &content.hash, &content.extension);
            Some((content.hash.clone(), entry, File::new(path, content.bytes.clone())))
        }
        Err(reason) => {
            let message = format!("the asset `{}` cannot be read: {reason}", asset.source.path.display());
            let problem = Diagnostic::error(&codes::ASSET_UNREADABLE, message);
            report
                .problem(item, problem.hint("the path is relative to the folder in which the program runs"));
            None
        }
    }
}
