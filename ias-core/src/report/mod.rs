//! A program as one HTML page that needs nothing else: no network, no server, no other file.
//!
//! `page.html`, `page.css` and `page.js` are the page; what it shows is JSON in a script element of it, see [`data`]. A
//! browser runs and styles with nothing but what stands in the page: its policy names the hashes of the two.

mod data;
#[cfg(test)]
mod tests;
mod value;

use sha2::{Digest, Sha256};

pub(crate) use data::Options;

use crate::overview::Overview;

const PAGE: &str = include_str!("page.html");
const STYLE: &str = include_str!("page.css");
const SCRIPT: &str = include_str!("page.js");

/// What a report begins with, by which one is known.
pub(crate) const BEGINNING: &str = "<!doctype html>\n<!-- A report of ias. -->\n";

/// The page. The same overview and options make the same bytes.
pub(crate) fn page(overview: &Overview, options: &Options) -> String {
    let data = data::write(overview, options);
    let policy = format!(
        "default-src 'none'; script-src '{}'; style-src '{}'; img-src data:; base-uri 'none'; form-action 'none'",
        hash(SCRIPT),
        hash(STYLE)
    );
    let title = escaped(&options.title);
    let parts = [
        ("{{title}}", title.as_str()),
        ("{{policy}}", &policy),
        ("{{style}}", STYLE),
        ("{{data}}", &data),
        ("{{script}}", SCRIPT),
    ];
    let mut out = String::with_capacity(data.len() + 64 * 1024);
    out.push_str(BEGINNING);
    let mut rest = PAGE;
    // One after the other, so that nothing is looked for in what was filled in.
    for (mark, text) in parts {
        let (before, after) = rest.split_once(mark).unwrap_or((rest, ""));
        out.push_str(before);
        out.push_str(text);
        rest = after;
    }
    out.push_str(rest);
    out
}

/// A hash as a content security policy names it.
fn hash(text: &str) -> String {
    format!("sha256-{}", base64(&Sha256::digest(text.as_bytes())))
}

fn base64(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut out = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for chunk in bytes.chunks(3) {
        let three =
            chunk.iter().fold(0_u32, |bits, &byte| bits << 8 | u32::from(byte)) << (8 * (3 - chunk.len()));
        for place in 0..4 {
            let digit = DIGITS[(three >> (18 - 6 * place) & 63) as usize];
            out.push(if place <= chunk.len() { char::from(digit) } else { '=' });
        }
    }
    out
}

/// Text as HTML writes it.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
