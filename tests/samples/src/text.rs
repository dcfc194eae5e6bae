//! Texts that fit lengths, patterns and kinds.

use ias_aws::facts::{self, KindOf, Limits, Pattern};
use proptest::strategy::{Strategy as _, ValueTree as _};
use proptest::string::string_regex_parsed;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use regex_syntax::hir::{Class, ClassUnicode, ClassUnicodeRange, Hir, HirKind, Repetition};

/// What many patterns take, the plainest first.
const KNOWN: [&str; 46] = [
    "thing",
    "other-thing",
    "Thing1",
    "THING",
    "1",
    "2",
    "12",
    "123456789012",
    "ab12",
    "arn:aws:s3:::thing",
    "arn:aws:iam::123456789012:role/thing",
    "arn:aws:kms:eu-west-1:123456789012:key/12345678-1234-1234-1234-123456789012",
    "arn:aws:lambda:eu-west-1:123456789012:function:thing",
    "arn:aws:secretsmanager:eu-west-1:123456789012:secret:thing-AbCdEf",
    "arn:aws:sns:eu-west-1:123456789012:thing",
    "arn:aws:acm:eu-west-1:123456789012:certificate/12345678-1234-1234-1234-123456789012",
    "arn:aws:cloudformation:eu-west-1:123456789012:type/resource/Thing-Thing-Thing/00000001",
    "arn:aws:imagebuilder:eu-west-1:123456789012:container-recipe/thing/1.0.0",
    "12345678-1234-1234-1234-123456789012",
    "eu-west-1",
    "eu-west-1a",
    "10.0.0.0/16",
    "10.0.0.1",
    "2001:db8::/32",
    "2026-01-01",
    "2026-01-01T00:00:00Z",
    "rate(1 day)",
    "cron(0 12 * * ? *)",
    "https://example.com/thing",
    "s3://thing/key",
    "thing@example.com",
    "vpc-12345678",
    "subnet-12345678",
    "sg-12345678",
    "igw-12345678",
    "/thing",
    "thing.example.com",
    "*",
    "#ff0000",
    "PT5M",
    "00:00",
    "1.0.0",
    "{}",
    "true",
    "$.thing",
    "ALL",
];

/// Attempts at making a text of a pattern.
const ATTEMPTS: usize = 64;

/// A text within limits, the `nth` of several that differ; the plainest one where none is found.
pub(crate) fn sample(limits: &Limits, nth: usize) -> String {
    let count = |text: &str| text.chars().count() as u64;
    let fits = |text: &String| {
        limits.length.min.is_none_or(|min| count(text) >= min)
            && limits.length.max.is_none_or(|max| count(text) <= max)
            && limits.pattern.is_none_or(|pattern| pattern.matches(text))
    };
    let least = limits.length.min.unwrap_or(1).max(1) as usize;
    let of_kind = limits.kind.into_iter().flat_map(of_kind);
    let of_format = limits.format.and_then(of_format).map(str::to_owned);
    let long = ["a", "A", "1"].into_iter().map(|sign| sign.repeat(least));
    let made = limits.pattern.into_iter().flat_map(made);
    let mut candidates = of_kind
        .chain(of_format)
        .chain(KNOWN.iter().map(|text| (*text).to_owned()))
        .chain(long)
        .chain(made)
        .filter(fits);
    let first = candidates.next();
    match nth.checked_sub(1).and_then(|rest| candidates.nth(rest)).or(first) {
        Some(text) => text,
        None => "thing".to_owned(),
    }
}

/// A text that matches a pattern, the `nth` of several.
pub(crate) fn matching(pattern: &'static Pattern, nth: usize) -> String {
    sample(&Limits { pattern: Some(pattern), ..Limits::default() }, nth)
}

fn of_format(format: &str) -> Option<&'static str> {
    Some(match format {
        "date-time" => "2026-01-01T00:00:00Z",
        "date" => "2026-01-01",
        "ipv4" => "10.0.0.1",
        "ipv4-network" => "10.0.0.0/16",
        "ipv6-network" => "2001:db8::/56",
        "uri" => "https://example.com/thing",
        _ => return None,
    })
}

/// References of a kind.
fn of_kind(kind: &str) -> Vec<String> {
    let Some(kind) = facts::kind(kind) else { return Vec::new() };
    match &kind.of {
        KindOf::Global { service, prefix, .. } => {
            let service = if service.is_empty() { "thing" } else { service };
            let arn = |name: &str| format!("arn:aws:{service}:eu-west-1:123456789012:{prefix}{name}");
            ["thing", "other-thing"].map(arn).into()
        }
        KindOf::Local { .. } => Vec::new(),
        KindOf::Any(members) => members.iter().flat_map(|member| of_kind(member)).collect(),
    }
}

/// Texts made of a pattern, always the same ones.
fn made(pattern: &'static Pattern) -> impl Iterator<Item = String> {
    let (_, wanted) = pattern.checks().find(|(wanted, _)| *wanted).unwrap_or_default();
    let strategy = regex_syntax::parse(wanted).ok().and_then(|hir| string_regex_parsed(&plain(hir)).ok());
    let random = TestRng::deterministic_rng(RngAlgorithm::ChaCha);
    let mut runner = TestRunner::new_with_rng(Config::default(), random);
    (0..ATTEMPTS).filter_map(move |_| Some(strategy.as_ref()?.new_tree(&mut runner).ok()?.current()))
}

/// The expression without anchors, which nothing can be made of, and with plain signs where some are admitted.
fn plain(of: Hir) -> Hir {
    match of.into_kind() {
        HirKind::Look(_) => Hir::empty(),
        HirKind::Class(Class::Unicode(class)) => {
            let mut few = class.clone();
            few.intersect(&ClassUnicode::new([ClassUnicodeRange::new(' ', '~')]));
            Hir::class(Class::Unicode(if few.ranges().is_empty() { class } else { few }))
        }
        HirKind::Repetition(inner) => {
            // A few more than are needed; the generator takes no unlimited ones anyway.
            let max = inner.max.unwrap_or(u32::MAX).min(inner.min.saturating_add(8));
            Hir::repetition(Repetition { max: Some(max), sub: Box::new(plain(*inner.sub)), ..inner })
        }
        HirKind::Capture(inner) => plain(*inner.sub),
        HirKind::Concat(parts) => Hir::concat(parts.into_iter().map(plain).collect()),
        HirKind::Alternation(parts) => Hir::alternation(parts.into_iter().map(plain).collect()),
        HirKind::Empty => Hir::empty(),
        HirKind::Literal(text) => Hir::literal(text.0),
        HirKind::Class(class) => Hir::class(class),
    }
}
