use std::collections::BTreeMap;
use std::time::Duration;

use ias_core::{App, Construct, Props, Val, known, lazy};

/// The environment that a service runs in.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub enum Env {
    /// For the users.
    Prod,
    /// For us.
    #[default]
    Staging,
}

/// Everything at once.
#[derive(Clone, Debug, Props)]
pub struct EverythingProps {
    /// The image to run.
    pub image: Val<String>,
    /// Where.
    pub(crate) env: Env,
    /// How many.
    #[props(default = 2)]
    pub replicas: u16,
    /// How long to wait.
    #[props(default = Duration::from_secs(30))]
    pub timeout: Duration,
    /// What it is called.
    pub title: Option<String>,
    /// Its region.
    #[props(default = "eu-west-1")]
    pub region: Val<String>,
    /// Arguments.
    #[props(default, each = argument)]
    pub arguments: Vec<String>,
    /// Ports.
    #[props(default = [80, 443])]
    pub ports: Vec<u16>,
    #[props(each = variable)]
    environment: Option<BTreeMap<String, Val<String>>>,
    r#type: Option<&'static str>,
    from_port: Option<Val<i64>>,
    is_public: Option<bool>,
    #[props(default)]
    dry_run: bool,
    hook: Option<fn(&str) -> String>,
}

#[test]
fn defaults_hold_until_a_setter_is_called() {
    let props = EverythingProps::new("app:1", Env::Prod);
    assert_eq!((props.replicas, props.timeout, props.dry_run), (2, Duration::from_secs(30), false));
    assert_eq!(
        (props.title.as_deref(), props.is_public, props.ports.as_slice()),
        (None, None, &[80, 443][..])
    );
    assert_eq!(
        [&props.image, &props.region].map(Val::known),
        ["app:1", "eu-west-1"].map(|t| Some(t.to_owned()))
    );
    assert!(props.arguments.is_empty() && props.environment.is_none());
    let late: Val<String> = lazy(|| "x");
    let props = props.replicas(3).title("Orders").is_public(true).from_port(80).region(late).dry_run(true);
    assert_eq!((props.replicas, props.title.as_deref(), props.is_public), (3, Some("Orders"), Some(true)));
    assert_eq!((props.region.known(), props.dry_run, props.env), (None, true, Env::Prod));
    assert_eq!(props.from_port.and_then(|port| port.known()), Some(80));
}

#[test]
fn lists_and_maps_take_what_can_be_iterated_and_single_items() {
    let late: Val<String> = lazy(|| "late");
    let props = EverythingProps::new(late.clone(), Env::Staging)
        .arguments(["serve"])
        .argument("--fast")
        .ports(vec![1, 2])
        .environment([("A", "1")])
        .variable("B", late.clone())
        .r#type("worker")
        .hook(|text| format!("{text}!"));
    assert_eq!(props.arguments, ["serve", "--fast"]);
    assert_eq!((props.ports.as_slice(), props.r#type), (&[1, 2][..], Some("worker")));
    let environment = props.environment.expect("was set");
    assert_eq!(environment["A"].known().as_deref(), Some("1"));
    assert_eq!(environment["B"], late);
    assert_eq!(
        EverythingProps::new("a", Env::Prod).variable("C", "3").environment.map(|map| map.len()),
        Some(1)
    );
    assert!(props.hook.is_some());
}

/// From three mandatory properties on, they have names.
#[derive(Clone, Props)]
pub struct RouteProps<'a, A: Copy, const N: usize> {
    host: Val<String>,
    port: u16,
    paths: Vec<String>,
    headers: BTreeMap<String, String>,
    /// Owned by the caller.
    origin: &'a str,
    scope: &'a dyn Construct,
    tag: A,
    codes: [u16; N],
    weight: Option<A>,
}

#[test]
fn mandatory_properties_by_name_keep_their_conversions() {
    let (host, app) = (known_host(), App::new());
    let props = RouteProps::new(RoutePropsRequired {
        codes: [200, 204],
        tag: 'x',
        headers: [("Accept", "*/*")],
        origin: "here",
        scope: &app,
        paths: ["/", "/health"],
        port: 443,
        host: &host,
    })
    .weight('y');
    assert_eq!((props.port, props.paths.len(), props.codes, props.tag), (443, 2, [200, 204], 'x'));
    assert_eq!((props.origin, props.headers["Accept"].as_str(), props.weight), ("here", "*/*", Some('y')));
    assert_eq!((props.host, props.scope.node().path()), (host, String::new()));
}

fn known_host() -> Val<String> {
    ias_core::text!("{}", "example.org")
}

/// The words of properties that clash with the words of the macro.
#[derive(Clone, Debug, PartialEq, Props)]
struct Names {
    value: Option<String>,
    item: Vec<String>,
    key: BTreeMap<String, i64>,
    required: String,
}

#[test]
fn words_of_the_macro_are_free_for_properties() {
    let names = Names::new(NamesRequired { item: ["a"], key: [("b", 1)], required: "c" }).value("d");
    assert_eq!(
        (names.item.len(), names.key["b"], names.required, names.value.as_deref()),
        (1, 1, "c".into(), Some("d"))
    );
}

/// Without a mandatory property there is `Default`.
#[derive(Clone, Debug, PartialEq, Props)]
pub struct OptionalProps<T> {
    value: Option<T>,
    #[props(default = { let n = 1; n + 1 })]
    count: i64,
}

#[test]
fn optional_properties_alone_have_a_default() {
    assert_eq!(OptionalProps::<u8>::new(), OptionalProps::default());
    assert_eq!(OptionalProps::default().value(1_u8), OptionalProps { value: Some(1), count: 2 });
    assert_eq!(OptionalProps::<u8>::new().count(5).count, 5);
}

#[derive(Debug, Props)]
struct Local {
    arn: Val<ias_core::Is<Arn>>,
}

struct Arn;
impl ias_core::Fits<Arn> for Arn {}
impl ias_core::Kind for Arn {
    fn check(_: &str) -> Result<(), String> {
        Ok(())
    }
}

#[test]
fn kinds_are_kept() {
    let arn: Val<ias_core::Is<Arn>> = known("arn:aws:s3:::raw");
    assert_eq!(Local::new(&arn).arn, arn);
}
