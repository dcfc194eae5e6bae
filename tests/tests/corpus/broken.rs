//! What is wrong is refused: one problem for each mistake, all at once, with the line.

use ias_core::Diagnostics;
use ias_core::document::Source;
use ias_tests::corpus::{self, Format, Outcome};

#[track_caller]
fn refused(format: Format, source: Source) -> Diagnostics {
    match corpus::round_trip(format, source) {
        Outcome::Refused(problems) => problems,
        outcome => panic!("it should be refused: {outcome:?}"),
    }
}

#[track_caller]
fn check(folder: &str, least: usize) {
    let files = corpus::files(folder);
    assert!(files.len() >= least, "{} files are too few", files.len());
    let wrong = files.iter().filter_map(|file| {
        let expect = file.name.rsplit('.').nth(1).unwrap_or_default();
        match file.round_trip() {
            Outcome::Refused(problems) if problems.codes() == [expect] => None,
            outcome => Some(format!("{}: {outcome:?}", file.name)),
        }
    });
    let wrong: Vec<String> = wrong.collect();
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), files.len(), wrong.join("\n"));
}

#[test]
fn templates_with_one_mistake() {
    check("cloudformation/broken", 40);
}

#[test]
fn manifests_with_one_mistake() {
    check("kubernetes/broken", 30);
}

/// Each problem as `line:column code`.
fn lines(problems: &Diagnostics) -> Vec<String> {
    let line = |one: &ias_core::Diagnostic| {
        let place = &one.places[0];
        format!("{}:{} {}", place.line, place.column, one.code.id)
    };
    problems.iter().map(line).collect()
}

#[test]
fn all_mistakes_come_at_once() {
    let template = "\
Parameters:
  Text: String
Resources:
  Topic: {Type: AWS::SNS::Topic}
  Queue: {Properties: {DelaySeconds: 1}}
  my-topic: {Type: AWS::SNS::Topic}
  Reader: {Type: AWS::SNS::Topic, Properties: {DisplayName: !Ref Topik}}
Outputs: [1]
";
    let problems = refused(Format::Template, Source::new("a.yaml", template));
    assert_eq!(
        lines(&problems),
        ["8:1 IAS1601", "2:3 IAS1601", "5:3 IAS1601", "7:48 IAS1404", "6:3 IAS1002"]
    );
    let document = "\
Resources:
  Topic: {Type: AWS::SNS::Topic, Type: AWS::SQS::Queue}
  Other: {Type: !Reff a, Metadata: {[a]: b, c: .inf}}
  Topic: {}
";
    let problems = refused(Format::Template, Source::new("a.yaml", document));
    assert_eq!(
        lines(&problems),
        ["2:34 IAS0052", "4:3 IAS0052", "3:17 IAS0053", "3:37 IAS0054", "3:48 IAS0054"]
    );
    let manifests =
        "kind: Pod\n---\napiVersion: v1\nkind: ConfigMap\nmetadata: {name: A_b}\ndata: {a: 1}\n---\n- 1\n";
    let problems = refused(Format::Manifests, Source::new("a.yaml", manifests));
    assert_eq!(lines(&problems), ["1:1 IAS2010", "8:1 IAS2010", "5:12 IAS2001", "6:8 IAS2006"]);
}
