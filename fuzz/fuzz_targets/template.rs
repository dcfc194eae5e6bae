//! Any bytes as a template: refused with its line, or written as it was read.

#![no_main]

use ias_core::document::Source;
use ias_tests::corpus::{self, Format, Outcome};

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let source = Source::from_bytes("fuzz.yaml", bytes.to_vec());
    if let Outcome::Wrong(wrong) = corpus::round_trip(Format::Template, source) {
        panic!("{wrong}");
    }
});
