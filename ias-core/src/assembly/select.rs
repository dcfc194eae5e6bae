//! A part of an assembly.

use std::collections::BTreeSet;

use super::{Assembly, File, index, manifest};

impl Assembly {
    /// The assembly with only these artifacts, those nested in them, and their files.
    ///
    /// `manifest.json` and `ias.json` name what is left; `tree.json` still shows the whole program.
    #[must_use]
    pub fn select(&self, names: &[impl AsRef<str>]) -> Assembly {
        let mut kept: BTreeSet<&str> = names.iter().map(AsRef::as_ref).collect();
        // A nested artifact may stand before or after the one around it, at any depth.
        loop {
            let nested =
                self.artifacts.iter().filter(|one| one.parent.as_deref().is_some_and(|up| kept.contains(up)));
            let more: Vec<&str> =
                nested.map(|one| one.name.as_str()).filter(|name| !kept.contains(name)).collect();
            if more.is_empty() {
                break;
            }
            kept.extend(more);
        }
        let mut artifacts = self.artifacts.clone();
        artifacts.retain(|artifact| kept.contains(artifact.name.as_str()));
        artifacts
            .iter_mut()
            .for_each(|artifact| artifact.depends_on.retain(|name| kept.contains(name.as_str())));
        // Artifacts may share a file, such as a staged asset.
        let of_kept: BTreeSet<&str> =
            artifacts.iter().flat_map(|artifact| artifact.files.iter().map(String::as_str)).collect();
        let of_any: BTreeSet<&str> =
            self.artifacts.iter().flat_map(|artifact| artifact.files.iter().map(String::as_str)).collect();
        let stays =
            |file: &&File| of_kept.contains(file.path.as_str()) || !of_any.contains(file.path.as_str());
        let mut files: Vec<File> = self.files.iter().filter(stays).cloned().collect();
        files.retain(|file| !matches!(file.path.as_str(), "ias.json" | "manifest.json"));
        files.push(File::new("manifest.json", manifest::write(&artifacts, &self.missing)));
        files.sort_by(|a, b| a.path.cmp(&b.path));
        files.push(File::new("ias.json", index(&artifacts, &files)));
        Assembly {
            artifacts,
            files,
            missing: self.missing.clone(),
            warnings: self.warnings.clone(),
            notes: self.notes.clone(),
        }
    }
}
