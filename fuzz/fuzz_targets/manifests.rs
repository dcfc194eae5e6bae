//! Any bytes as manifests: refused with their line, or written as they were read.

#![no_main]

use ias_core::document::Source;
use ias_tests::corpus::{self, Format, Outcome};

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let source = Source::from_bytes("fuzz.yaml", bytes.to_vec());
    if let Outcome::Wrong(wrong) = corpus::round_trip(Format::Manifests, source) {
        panic!("{wrong}");
    }
});
