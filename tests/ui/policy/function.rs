use ias_core::policy::{AnyResource, Document, Findings, policy};

#[policy(id = "lake-page", severity = Low, enforcement = Advisory)]
pub fn lake_page(_lake: &AnyResource<'_>, _findings: &mut Findings) {}

/// Lakes have a depth.
#[policy(id = "lake-depth", severity = Low, enforcement = Advisory)]
pub fn lake_depth(_lake: &AnyResource<'_>, _most: u32, _findings: &mut Findings) {}

/// Lakes have a name.
#[policy(id = "lake-name", severity = Low, enforcement = Advisory)]
pub fn lake_name(_lake: &str, _findings: &mut Findings) {}

/// Lakes have nothing.
#[policy(id = "lake-nothing", severity = Low, enforcement = Advisory)]
pub fn lake_nothing() {}

/// Documents are short.
#[policy(id = "document-short", severity = Low, enforcement = Advisory, types = &["Lake"])]
pub fn document_short(_document: &Document<'_>, _findings: &mut Findings) {}

fn main() {}
