//! Reading the content of an asset.

use std::fs;
use std::path::Path;

use ias_core::sha256;

/// What is uploaded.
pub(super) struct Content {
    pub(super) hash: String,
    /// Without a dot; empty if there is none.
    pub(super) extension: String,
    pub(super) bytes: Vec<u8>,
}

impl Content {
    /// The key in the bucket.
    pub(super) fn key(&self) -> String {
        if self.extension.is_empty() {
            self.hash.clone()
        } else {
            format!("{}.{}", self.hash, self.extension)
        }
    }
}

pub(super) fn read(path: &Path) -> Result<Content, String> {
    let about = fs::metadata(path).map_err(|error| error.to_string())?;
    let (bytes, extension) = if about.is_dir() {
        (archive(path)?, "zip".to_owned())
    } else {
        let extension = path.extension().unwrap_or_default().to_string_lossy().into_owned();
        (fs::read(path).map_err(|error| error.to_string())?, extension)
    };
    Ok(Content { hash: sha256(&bytes), extension, bytes })
}

#[cfg(feature = "assets")]
fn archive(path: &Path) -> Result<Vec<u8>, String> {
    super::archive::zip(path).map_err(|error| error.to_string())
}

#[cfg(not(feature = "assets"))]
fn archive(_: &Path) -> Result<Vec<u8>, String> {
    Err("it is a folder, and zipping needs the feature `assets` of ias-aws".to_owned())
}
