//! Assets: files and folders that are uploaded when a stack is deployed.

#[cfg(feature = "assets")]
mod archive;
pub(crate) mod bootstrap;
mod read;

use std::panic::Location;
use std::path::PathBuf;
use std::sync::{Arc, OnceLock};

use ias_core::{Construct, Element, File, Invalid, Item, Node, Report, Val, View, lazy, text};
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
    site: &'static Location<'static>,
    content: OnceLock<Result<Content, String>>,
}

impl FileAsset {
    /// Defines an asset. The path is relative to the folder in which the program runs.
    #[track_caller]
    pub fn new(scope: &dyn Construct, id: &str, path: impl Into<PathBuf>) -> FileAsset {
        let source =
            Arc::new(Source { path: path.into(), site: Location::caller(), content: OnceLock::new() });
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
        let source = self.source.clone();
        lazy(move || {
            source
                .content()
                .as_ref()
                .map_or_else(|_| source.problem(), |content| Val::unchecked(content.key()))
        })
    }

    /// The SHA-256 of its content, in lower-case hexadecimal digits.
    pub fn content_hash(&self) -> Val<String> {
        let source = self.source.clone();
        lazy(move || {
            source
                .content()
                .as_ref()
                .map_or_else(|_| source.problem(), |content| Val::unchecked(content.hash.clone()))
        })
    }
}

impl Source {
    fn content(&self) -> &Result<Content, String> {
        self.content.get_or_init(|| read::read(&self.path))
    }

    /// The mistake in the place of a value. Synthesis reports it once, however often the asset is used.
    fn problem(&self) -> Val<String> {
        self.mistake().val()
    }

    fn mistake(&self) -> Invalid {
        let reason = self.content().as_ref().err().map(String::as_str).unwrap_or_default();
        let message = format!("the asset `{}` cannot be read: {reason}", self.path.display());
        Invalid::at(&codes::ASSET_UNREADABLE, message, self.site)
            .hint("the path is relative to the folder in which the program runs")
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
        Err(_) => {
            report.problem(item, asset.source.mistake().into());
            None
        }
    }
}
