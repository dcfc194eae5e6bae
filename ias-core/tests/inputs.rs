//! Typed inputs: every mistake at once, each with its place.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::BTreeMap;
use std::net::IpAddr;
use std::num::NonZeroU16;

use ias_core::{Construct as _, Diagnostics, Inputs};
use serde::Deserialize;

#[derive(Debug, Deserialize, PartialEq)]
struct Environment {
    account: String,
    region: String,
    #[serde(default)]
    min_tasks: u16,
    #[serde(default)]
    size: Size,
    #[serde(default)]
    public: bool,
    alarm: Option<String>,
    #[serde(default)]
    zones: Vec<String>,
}

#[derive(Debug, Default, Deserialize, PartialEq)]
#[serde(rename_all = "lowercase")]
enum Size {
    #[default]
    Small,
    Large,
    Custom {
        cpu: u32,
        memory: u32,
    },
}

type Environments = BTreeMap<String, Environment>;

const GOOD: &str = "\
staging:
  account: 012345678901
  region: eu-west-1
prod:
  account: '123456789012'
  region: eu-west-1
  min_tasks: 3
  size: {custom: {cpu: 512, memory: 1024}}
  zones: [a, b]
";

#[track_caller]
fn read<T: serde::de::DeserializeOwned>(yaml: &str) -> Result<T, Diagnostics> {
    Inputs::new().text("env.yaml", yaml).read("env.yaml")
}

/// Each problem as `line:column code message | hint`.
#[track_caller]
fn check<T: serde::de::DeserializeOwned>(yaml: &str, expect: &[&str]) {
    check_inputs::<T>(Inputs::new().text("env.yaml", yaml), expect);
}

#[track_caller]
fn check_inputs<T: serde::de::DeserializeOwned>(inputs: Inputs, expect: &[&str]) {
    let Err(problems) = inputs.read::<T>("env.yaml") else { panic!("nothing was found") };
    assert_eq!(lines(&problems), expect);
}

fn lines(problems: &Diagnostics) -> Vec<String> {
    let line = |one: &ias_core::Diagnostic| {
        let place = one.places.first().map(|at| format!("{}:{}", at.line, at.column)).unwrap_or_default();
        let hint = one.hint.as_deref().map(|hint| format!(" | {hint}")).unwrap_or_default();
        format!("{place} {} {}{hint}", one.code.id, one.message)
    };
    problems.iter().map(line).collect()
}

#[test]
fn layers_lie_over_each_other() {
    let inputs = Inputs::new()
        .text("env.yaml", GOOD)
        .text("more.yaml", "prod: {min_tasks: 4, region: us-east-1}\n")
        .set("prod.min_tasks", "5")
        .set("prod.zones.1", "c")
        .set("staging.size", "{custom: {cpu: 1, memory: 2}}")
        .set("staging.alarm", "~");
    let all: Environments = inputs.read_layers(["env.yaml", "more.yaml"]).unwrap();
    assert_eq!(all["staging"].account, "012345678901");
    assert_eq!(all["staging"].size, Size::Custom { cpu: 1, memory: 2 });
    assert_eq!(all["staging"].alarm, None);
    assert_eq!((all["prod"].min_tasks, all["prod"].region.as_str()), (5, "us-east-1"));
    assert_eq!(all["prod"].zones, ["a", "c"]);
    assert!(inputs.unused().is_empty());
}

#[test]
fn every_mistake_is_reported_at_once() {
    let yaml = "\
staging:
  acount: 1
  region: eu-west-1
  min_tasks: 70000
prod:
  account: ['1']
  min_tasks: four
  size: lage
  public: yes
  zones: a
  colour: red
";
    check::<Environments>(
        yaml,
        &[
            "5:1 IAS0030 `prod.region` is missing | add `region: ..` below `prod`, or give `-c prod.region=..`",
            "2:3 IAS0031 `staging.acount` is not known | did you mean `account`?",
            "11:3 IAS0031 `prod.colour` is not known | \
             known here: `account`, `region`, `min_tasks`, `size`, `public`, `alarm`, `zones`",
            "4:14 IAS0032 `staging.min_tasks` takes a whole number from 0 to 65535, not `70000`",
            "6:12 IAS0032 `prod.account` takes text, not a list",
            "7:14 IAS0032 `prod.min_tasks` takes a whole number from 0 to 65535, not the text `four`",
            "8:9 IAS0032 `prod.size` cannot be `lage` | did you mean `large`?",
            "9:11 IAS0032 `prod.public` takes `true` or `false`, not the text `yes` | write `true`",
            "10:10 IAS0032 `prod.zones` takes a list, not the text `a` | for a list of one, write `[a]`",
        ],
    );
}

#[test]
fn mistakes_in_arguments_show_the_argument() {
    let inputs =
        Inputs::new().text("env.yaml", GOOD).set("prod.min_tasks", "many").set("prod.sizes", "small");
    check_inputs::<Environments>(
        inputs,
        &[
            "1:4 IAS0031 `prod.sizes` is not known | did you mean `size`?",
            "1:19 IAS0032 `prod.min_tasks` takes a whole number from 0 to 65535, not the text `many`",
        ],
    );
    let inputs = Inputs::new().text("env.yaml", GOOD).set("prod.min_tasks", "many");
    let problems = inputs.read::<Environments>("env.yaml").unwrap_err();
    assert_eq!(problems.iter().next().unwrap().places[0].file(), "-c prod.min_tasks=many");
}

#[test]
fn a_new_map_from_an_argument_lacks_its_fields() {
    let inputs = Inputs::new().text("env.yaml", GOOD).set("canary.min_tasks", "4");
    let problems = inputs.read::<Environments>("env.yaml").unwrap_err();
    assert_eq!(problems.codes(), ["IAS0030", "IAS0030"]);
    assert_eq!(problems.iter().next().unwrap().notes, ["no input file has `canary`"]);
    // What is near is misspelt, and that is one mistake.
    let inputs = Inputs::new().text("env.yaml", GOOD).set("stagin.min_tasks", "4");
    check_inputs::<Environments>(
        inputs,
        &["1:4 IAS0031 no input file has `stagin` | did you mean `staging`?"],
    );
}

#[test]
fn arguments_may_belong_to_another_file() {
    #[derive(Debug, Deserialize)]
    struct Limits {
        budget: u32,
    }
    #[derive(Debug, Deserialize)]
    struct Names {
        team: String,
    }
    let inputs = Inputs::new()
        .text("limits.yaml", "budget: 1\n")
        .text("names.yaml", "team: a\n")
        .set("budget", "2")
        .set("team", "b")
        .set("tem", "c");
    assert_eq!(inputs.read::<Limits>("limits.yaml").unwrap().budget, 2);
    assert_eq!(inputs.read::<Names>("names.yaml").unwrap().team, "b");
    assert_eq!(lines(&inputs.unused()), ["1:4 IAS0031 `tem` is not known | did you mean `team`?"]);
}

#[test]
fn types_with_a_form_of_their_own_do_not_hide_the_rest() {
    #[derive(Debug, Deserialize)]
    #[serde(try_from = "String")]
    struct Picky;
    impl TryFrom<String> for Picky {
        type Error = &'static str;
        fn try_from(_: String) -> Result<Picky, &'static str> {
            Err("nothing is good enough")
        }
    }
    #[derive(Debug, Deserialize)]
    #[allow(dead_code)]
    struct Host {
        address: IpAddr,
        port: NonZeroU16,
        names: Vec<Picky>,
        tasks: u8,
        picky: Picky,
    }
    check::<Vec<Host>>(
        "- {picky: a, address: b, port: 0, names: [c, d], tasks: e}\n- {tasks: -1}\n",
        &[
            "2:3 IAS0030 `1.address` is missing | add `address: ..` below `1`, or give `-c 1.address=..`",
            "2:3 IAS0030 `1.names` is missing | add `names: ..` below `1`, or give `-c 1.names=..`",
            "2:3 IAS0030 `1.picky` is missing | add `picky: ..` below `1`, or give `-c 1.picky=..`",
            "2:3 IAS0030 `1.port` is missing | add `port: ..` below `1`, or give `-c 1.port=..`",
            "1:11 IAS0032 `0.picky`: nothing is good enough",
            "1:23 IAS0032 `0.address`: invalid IP address syntax",
            "1:32 IAS0032 `0.port` takes a whole number from 0 to 65535 and not 0, not `0`",
            "1:43 IAS0032 `0.names.0`: nothing is good enough",
            "1:46 IAS0032 `0.names.1`: nothing is good enough",
            "1:57 IAS0032 `0.tasks` takes a whole number from 0 to 255, not the text `e`",
            "2:11 IAS0032 `1.tasks` takes a whole number from 0 to 255, not `-1`",
        ],
    );
}

#[test]
fn a_rule_over_a_whole_map_is_not_blamed_for_its_parts() {
    #[derive(Debug, Deserialize)]
    struct Raw {
        low: u8,
        high: u8,
    }
    #[derive(Debug, Deserialize)]
    #[serde(try_from = "Raw")]
    struct Range;
    impl TryFrom<Raw> for Range {
        type Error = &'static str;
        fn try_from(raw: Raw) -> Result<Range, &'static str> {
            if raw.low < raw.high { Ok(Range) } else { Err("`low` must be below `high`") }
        }
    }
    check::<BTreeMap<String, Range>>(
        "a: {low: 2, high: 1}\nb: {low: 1, high: x}\n",
        &[
            "1:4 IAS0032 `a`: `low` must be below `high`",
            "2:19 IAS0032 `b.high` takes a whole number from 0 to 255, not the text `x`",
        ],
    );
}

#[test]
fn enums_take_words_and_maps_of_one_key() {
    #[derive(Debug, Deserialize, PartialEq)]
    enum Source {
        None,
        Image(String),
        Build { context: String },
    }
    let all: Vec<Source> = read("[None, {Image: a}, {Build: {context: .}}]").unwrap();
    assert_eq!(all, [Source::None, Source::Image("a".into()), Source::Build { context: ".".into() }]);
    check::<Vec<Source>>(
        "[Nothing, Image, {None: 1}, {Build: {}}, {Build: {context: [], x: 1}}, {a: 1, b: 2}, 3]",
        &[
            "1:30 IAS0030 `3.Build.context` is missing | add `context: ..` below `3.Build`, or give `-c 3.Build.context=..`",
            "1:64 IAS0031 `4.Build.x` is not known | known here: `context`",
            "1:2 IAS0032 `0` cannot be `Nothing` | allowed: `None`, `Image`, `Build`",
            "1:11 IAS0032 `1`: `Image` needs a value: write `Image: ..`",
            "1:18 IAS0032 `2`: `None` takes no value: write it alone",
            "1:60 IAS0032 `4.Build.context` takes text, not a list",
            "1:72 IAS0032 `5`: one key is expected here, the name of a variant, not 2",
            "1:86 IAS0032 `6` cannot be `3` | allowed: `None`, `Image`, `Build`",
        ],
    );
}

#[test]
fn anchors_merge_keys_and_empty_maps() {
    let yaml = "\
staging: &base
  account: '1'
  region: &home eu-west-1
prod:
  <<: *base
  account: '2'
  alarm: *home
";
    let all: Environments = read(yaml).unwrap();
    assert_eq!((all["prod"].account.as_str(), all["prod"].region.as_str()), ("2", "eu-west-1"));
    assert_eq!(all["prod"].alarm.as_deref(), Some("eu-west-1"));
    assert_eq!(read::<Environments>("# nothing\n").unwrap().len(), 0);
    assert_eq!(read::<Environments>("").unwrap().len(), 0);
    check::<Environments>(
        "prod:\n",
        &[
            "1:1 IAS0030 `prod.account` is missing | add `account: ..` below `prod`, or give `-c prod.account=..`",
            "1:1 IAS0030 `prod.region` is missing | add `region: ..` below `prod`, or give `-c prod.region=..`",
        ],
    );
}

#[test]
fn what_is_no_yaml_is_refused() {
    check::<Environments>(
        "a: {b: 1\nc: 2\n",
        &[
            "2:2 IAS0033 `env.yaml` cannot be read: while parsing a flow mapping, did not find expected ',' or '}'",
        ],
    );
    check::<Environments>(
        "a: 1\na: 2\nb: {c: 1, c: 2}\n",
        &[
            "2:1 IAS0034 the key `a` stands twice in one map | take one of the two away",
            "3:11 IAS0034 the key `c` stands twice in one map | take one of the two away",
        ],
    );
    check::<Environments>(
        "a: !secret x\n",
        &["1:4 IAS0033 `env.yaml` cannot be read: the tag `!secret` means nothing here"],
    );
    check::<Environments>(
        "a: 1\n---\nb: 1\n",
        &["3:1 IAS0033 `env.yaml` cannot be read: a second document begins here, and one is read"],
    );
    check::<Environments>(
        "a: &a [*a]\n",
        &["1:8 IAS0033 `env.yaml` cannot be read: this alias stands inside what it names"],
    );
    check::<Environments>("[1, 2]\n", &["1:1 IAS0032 the whole of this takes a map, not a list"]);
    let deep = format!("{}{}", "[".repeat(100), "]".repeat(100));
    assert!(read::<serde_json::Value>(&deep).is_ok());
    let deep = "[".repeat(5_000);
    assert_eq!(read::<Environments>(&deep).unwrap_err().codes(), ["IAS0033"]);
    let missing = Inputs::new().read::<Environments>("no/such.yaml").unwrap_err();
    assert_eq!(missing.codes(), ["IAS0033"]);
    assert!(missing.to_string().contains("no/such.yaml"));
}

#[test]
fn aliases_cannot_fill_the_memory() {
    let mut yaml = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n".to_owned();
    for n in 1..20 {
        yaml += &format!("a{n}: &a{n} [{}]\n", vec![format!("*a{}", n - 1); 10].join(", "));
    }
    assert_eq!(read::<serde_json::Value>(&yaml).unwrap_err().codes(), ["IAS0033"]);
}

#[test]
fn look_ups_are_answered_from_the_context_file() {
    let folder = std::env::temp_dir().join(format!("ias-inputs-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let answers = r#"{"ssm:account=1:parameterName=/a:region=r": "x", "aws:cdk:enable-path-metadata": true, "other": 1}"#;
    std::fs::write(folder.join("cdk.context.json"), answers).unwrap();
    let app = Inputs::new().base(&folder).app();
    assert_eq!(app.node().context("ssm:account=1:parameterName=/a:region=r"), Some("x".into()));
    assert_eq!(app.node().context("aws:cdk:enable-path-metadata"), None);
    assert_eq!(app.node().context("other"), None);
    std::fs::write(folder.join("cdk.context.json"), "{").unwrap();
    let broken = Inputs::new().base(&folder).app().synth().unwrap_err();
    std::fs::remove_dir_all(&folder).unwrap();
    assert_eq!(broken.codes(), ["IAS0033"]);
    assert!(!broken.to_string().contains("tmp"));
}

#[test]
fn flattened_and_untagged_types_are_read_too() {
    #[derive(Debug, Deserialize)]
    struct Common {
        team: String,
        #[serde(flatten)]
        rest: Rest,
    }
    #[derive(Debug, Deserialize)]
    struct Rest {
        cost_centre: u32,
        owner: Owner,
    }
    #[derive(Debug, Deserialize, PartialEq)]
    #[serde(untagged)]
    enum Owner {
        Number(u32),
        Name { name: String },
    }
    let read_one: Common = read("team: a\ncost_centre: 7\nowner: {name: b}\n").unwrap();
    assert_eq!((read_one.team.as_str(), read_one.rest.cost_centre), ("a", 7));
    assert_eq!(read_one.rest.owner, Owner::Name { name: "b".into() });
    assert_eq!(read::<Owner>("3").unwrap(), Owner::Number(3));
    check::<Vec<Owner>>(
        "[1, x, {name: n, y: 1}]",
        &["1:5 IAS0032 `1`: data did not match any variant of untagged enum Owner"],
    );
    assert_eq!(read::<Common>("team: [a]\n").unwrap_err().codes(), ["IAS0030", "IAS0030", "IAS0032"]);
}

#[test]
fn a_file_of_the_package_is_found_and_can_be_given_by_a_test() {
    let file = ias_core::package_file!("examples/shop.yaml");
    let real: serde_json::Value = Inputs::new().read(&file).unwrap();
    assert_eq!(real["image-tag"], "1.4.2");
    let given = Inputs::new().text("examples/shop.yaml", "image-tag: '2'\n");
    assert_eq!(given.read::<serde_json::Value>(&file).unwrap()["image-tag"], "2");
    let broken = Inputs::new().read::<BTreeMap<String, u8>>(&file).unwrap_err();
    let place = broken.iter().next().unwrap().places[0].file().into_owned();
    assert!(place.ends_with("examples/shop.yaml") && !place.starts_with('/'), "{place}");
}

mod any {
    use super::*;
    use proptest::prelude::*;
    use serde_json::Value;

    fn json() -> impl Strategy<Value = Value> {
        let leaf = prop_oneof![
            Just(Value::Null),
            any::<bool>().prop_map(Value::from),
            any::<i64>().prop_map(Value::from),
            any::<f64>().prop_filter("JSON has no such number", |it| it.is_finite()).prop_map(Value::from),
            any::<String>().prop_map(Value::from),
        ];
        leaf.prop_recursive(4, 32, 5, |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..5).prop_map(Value::from),
                prop::collection::btree_map(
                    any::<String>().prop_filter("merges", |key| key != "<<"),
                    inner,
                    0..5
                )
                .prop_map(|map| Value::from(map.into_iter().collect::<serde_json::Map<_, _>>())),
            ]
        })
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]
        #[test]
        fn json_is_read_as_it_is(value in json()) {
            // The top of inputs is a map.
            let value = serde_json::json!({ "x": value });
            prop_assert_eq!(&read::<Value>(&value.to_string()).unwrap(), &value);
            prop_assert_eq!(&read::<Value>(&serde_json::to_string_pretty(&value).unwrap()).unwrap(), &value);
        }

        #[test]
        fn no_text_is_too_odd(text in "\\PC*|[-a:&*!|>'\"%@`{}\\[\\], #?\n\t~<0.]{0,40}") {
            let _ = read::<Environments>(&text);
            let _ = read::<Value>(&text);
            let inputs = Inputs::new().text("env.yaml", GOOD).set(text.clone(), text.clone());
            let _ = inputs.read::<Environments>("env.yaml");
            let _ = inputs.set("prod.min_tasks", text).read::<Environments>("env.yaml");
        }
    }
}

#[test]
fn types_that_hold_themselves_come_to_an_end() {
    #[derive(Debug, Deserialize)]
    #[serde(try_from = "Raw")]
    struct Branch;
    #[derive(Debug, Deserialize)]
    #[allow(dead_code)]
    struct Raw {
        twigs: Vec<Raw>,
        length: u8,
    }
    impl TryFrom<Raw> for Branch {
        type Error = &'static str;
        fn try_from(_: Raw) -> Result<Branch, &'static str> {
            Err("rotten")
        }
    }
    check::<BTreeMap<String, Branch>>(
        "a: {twigs: [{twigs: []}], length: x}\nb: 1\n",
        &[
            "1:13 IAS0030 `a.twigs.0.length` is missing | \
             add `length: ..` below `a.twigs.0`, or give `-c a.twigs.0.length=..`",
            "1:35 IAS0032 `a.length` takes a whole number from 0 to 255, not the text `x`",
            "2:4 IAS0032 `b` takes a map, not `1`",
        ],
    );
}
