// Generated from definitions/odd.yaml by `ias-codegen crd --out src/crds definitions`; do not edit.

//! Kinds of `odd.acme.example/v1`.

use super::prelude::*;

mod of { pub enum KubeMap {} impl ias_core::Optional for KubeMap {} pub enum Oddity {} pub enum MapSpec {} impl ias_core::Optional for MapSpec {} pub enum MapSpecList {} impl ias_core::Optional for MapSpecList {} pub enum MapSpecStringOption {} pub enum MapSpecString {} impl ias_core::Optional for MapSpecString {} pub enum OddityProps2 {} impl ias_core::Optional for OddityProps2 {} pub enum OdditySpecEnum {} pub enum OdditySpecListOfEnums {} pub enum OdditySpec {} pub enum OdditySpecDeepMap {} impl ias_core::Optional for OdditySpecDeepMap {} pub enum OdditySpecMatch {} impl ias_core::Optional for OdditySpecMatch {} pub enum OdditySpecOpen {} impl ias_core::Optional for OdditySpecOpen {} pub enum OdditySpecRequired2 {} pub enum OdditySpecWithDefault {} impl ias_core::Optional for OdditySpecWithDefault {} }

/// `Map` of `odd.acme.example/v1`.
///
/// Belongs to the whole cluster.
pub type KubeMap = Handle<of::KubeMap>;
impl api::ObjectType for of::KubeMap { const API_VERSION: &'static str = "odd.acme.example/v1"; const KIND: &'static str = "Map"; const TYPE: &'static str = "odd.acme.example/v1/Map"; const CLUSTER_SCOPED: bool = true; const SCHEMA: Option<&'static str> = Some(r#"[{"type":"object"},{"type":"string","enum":["some","none"]},{"type":"object","properties":{"option":1}},{"type":"object","properties":{"list":0,"string":2}},{"type":"object","properties":{"spec":3}}]"#); type Props = KubeMapProps; }

/// A [`KubeMap`] without `apiVersion` and `kind`.
///
/// Nothing is mandatory.
pub type KubeMapProps = Fields<of::KubeMap>;
impl KubeMapProps {
    /// `metadata`.
    #[track_caller] pub fn metadata(self, value: impl IntoVal<super::meta_v1::ObjectMeta>) -> Self { with(self, "metadata", value) }
    /// `spec`.
    #[track_caller] pub fn spec(self, value: impl IntoVal<MapSpec>) -> Self { with(self, "spec", value) }
}

/// [`Oddity`](https://acme.example/docs/oddity) of `odd.acme.example/v1`.
pub type Oddity = Handle<of::Oddity>;
impl api::ObjectType for of::Oddity { const API_VERSION: &'static str = "odd.acme.example/v1"; const KIND: &'static str = "Oddity"; const TYPE: &'static str = "odd.acme.example/v1/Oddity"; const SCHEMA: Option<&'static str> = Some(r#"[{"type":"string","format":"byte"},{"type":"object","additionalProperties":0},{"type":"string"},{"type":"object","properties":{"name":2}},{"type":"boolean"},{"x-kubernetes-preserve-unknown-fields":true},{"type":"boolean","nullable":true},{"type":"number","minimum":0,"exclusiveMinimum":true},{"type":"array","maxItems":3,"items":7},{"type":"array","items":8},{"type":"array","items":9},{"type":"integer"},{"type":"object","properties":{"x":11}},{"type":"object","additionalProperties":12},{"type":"object","additionalProperties":13},{"type":"object","x-kubernetes-embedded-resource":true,"x-kubernetes-preserve-unknown-fields":true},{"type":"object"},{"type":"string","enum":["self","Self","","*",">=","1","1.0","10","a-b","a_b","aB"]},{"type":"integer","multipleOf":2},{"type":"object","additionalProperties":true},{"type":"number","minimum":-1.5,"maximum":1.5,"multipleOf":0.5},{"x-kubernetes-int-or-string":true},{"type":"integer","enum":[1,2,3]},{"type":"string","enum":["on","off"]},{"type":"array","x-kubernetes-list-type":"set","items":23},{"type":"string","x-kubernetes-validations":[{"rule":"self.split(',').all(part,\n  part.matches('^[a-z]+$') && part.size() < 20 && part.size() > 2 || part == 'everything-else')"}]},{"type":"object","properties":{"self":2,"super":2}},{"type":"array","items":26},{"enum":[0]},{"type":"integer","not":28},{"type":"object","x-kubernetes-preserve-unknown-fields":true,"properties":{"inner":16,"known":2}},{"type":"string","format":"password"},{"type":"object","properties":{"a":2,"b":2,"c":2},"required":["a","b","c"]},{"type":"string","format":"date-time"},{"type":"string","format":"uuid"},{"type":"integer","default":1},{"type":"object","default":{},"properties":{"a":35}},{"type":"object","properties":{"$ref":2,"$schema":2,"-":2,".dotted.name":2,"3SCALE":4,"3scale":4,"any":5,"as":2,"async":2,"bool":6,"box":2,"clone":4,"crate":2,"cube":10,"deepMap":14,"default":2,"dyn":2,"embedded":15,"empty":16,"enum":17,"even":18,"fn":2,"foo-bar":2,"fooBar":2,"foo_bar":2,"freeMap":19,"half":20,"intOrString":21,"into":2,"level":22,"listOfEnums":24,"longRule":25,"loop":11,"match":27,"new":2,"nonZero":29,"open":30,"override":2,"password":31,"quote\"and\\slash":2,"required":32,"tick`s":2,"time":33,"type":2,"uuid":34,"with space":2,"withDefault":36,"x-on":2,"yield":2,"日本":2},"required":["enum","loop","type","x-on"]},{"type":"object","properties":{"data":1,"props":3,"spec":37},"required":["spec"]}]"#); type Props = OddityProps; }

/// A [`Oddity`] without `apiVersion` and `kind`.
///
/// Mandatory: `spec`.
pub type OddityProps = Fields<of::Oddity>;
impl OddityProps {
    /// Takes what is mandatory.
    #[track_caller] pub fn new(spec: impl IntoVal<OdditySpec>) -> Self { with(empty(), "spec", spec) }
    /// `data`.
    #[track_caller] pub fn data(self, value: impl IntoVal<Map<String>>) -> Self { with(self, "data", value) }
    /// `metadata`.
    #[track_caller] pub fn metadata(self, value: impl IntoVal<super::meta_v1::ObjectMeta>) -> Self { with(self, "metadata", value) }
    /// `props`.
    #[track_caller] pub fn props(self, value: impl IntoVal<OddityProps2>) -> Self { with(self, "props", value) }
    /// `spec`: mandatory.
    #[track_caller] pub fn spec(self, value: impl IntoVal<OdditySpec>) -> Self { with(self, "spec", value) }
}

/// `spec` of a [`KubeMap`].
pub type MapSpec = Fields<of::MapSpec>;
impl MapSpec {
    /// `list`.
    #[track_caller] pub fn list(self, value: impl IntoVal<MapSpecList>) -> Self { with(self, "list", value) }
    /// `string`.
    #[track_caller] pub fn string(self, value: impl IntoVal<MapSpecString>) -> Self { with(self, "string", value) }
}

/// `spec.list` of a [`KubeMap`].
pub type MapSpecList = Fields<of::MapSpecList>;
impl MapSpecList {
}

/// `spec.string.option` of a [`KubeMap`].
pub type MapSpecStringOption = Word<fn(of::MapSpecStringOption)>;
impl MapSpecStringOption {
    /// `some`
    pub const Some: Self = word("some");
    /// `none`
    pub const None: Self = word("none");
}

/// `spec.string` of a [`KubeMap`].
pub type MapSpecString = Fields<of::MapSpecString>;
impl MapSpecString {
    /// `option`.
    #[track_caller] pub fn option(self, value: impl IntoVal<MapSpecStringOption>) -> Self { with(self, "option", value) }
}

/// `props` of a [`Oddity`].
pub type OddityProps2 = Fields<of::OddityProps2>;
impl OddityProps2 {
    /// `name`.
    #[track_caller] pub fn name(self, value: impl IntoVal<String>) -> Self { with(self, "name", value) }
}

/// `spec.enum` of a [`Oddity`].
pub type OdditySpecEnum = Word<fn(of::OdditySpecEnum)>;
impl OdditySpecEnum {
    /// `self`
    pub const SelfValue: Self = word("self");
    /// `Self`
    pub const SelfValue2: Self = word("Self");
    /// the empty text
    pub const Empty: Self = word("");
    /// `*`
    pub const All: Self = word("*");
    /// `>=`
    pub const GreaterEquals: Self = word(">=");
    /// `1`
    pub const V1: Self = word("1");
    /// `1.0`
    pub const V1_0: Self = word("1.0");
    /// `10`
    pub const V10: Self = word("10");
    /// `a-b`
    pub const AB: Self = word("a-b");
    /// `a_b`
    pub const AB2: Self = word("a_b");
    /// `aB`
    pub const AB3: Self = word("aB");
}

/// `spec.listOfEnums[]` of a [`Oddity`].
pub type OdditySpecListOfEnums = Word<fn(of::OdditySpecListOfEnums)>;
impl OdditySpecListOfEnums {
    /// `on`
    pub const On: Self = word("on");
    /// `off`
    pub const Off: Self = word("off");
}

/// `spec` of a [`Oddity`].
pub type OdditySpec = Fields<of::OdditySpec>;
/// What [`OdditySpec`] cannot do without.
pub struct OdditySpecRequired<A, B, C, D> {
    /// `enum`.
    pub enum_: A,
    /// `loop`.
    pub loop_: B,
    /// `type`.
    pub type_: C,
    /// `x-on`.
    pub x_on: D,
}
impl OdditySpec {
    /// Takes what is mandatory, by name: [`OdditySpecRequired`].
    #[track_caller] pub fn new<A: IntoVal<OdditySpecEnum>, B: IntoVal<i64>, C: IntoVal<String>, D: IntoVal<String>>(required: OdditySpecRequired<A, B, C, D>) -> Self { with(with(with(with(empty(), "enum", required.enum_), "loop", required.loop_), "type", required.type_), "x-on", required.x_on) }
    /// `$ref`.
    #[track_caller] pub fn ref_(self, value: impl IntoVal<String>) -> Self { with(self, "$ref", value) }
    /// `$schema`.
    #[track_caller] pub fn schema(self, value: impl IntoVal<String>) -> Self { with(self, "$schema", value) }
    /// `-`.
    #[track_caller] pub fn minus(self, value: impl IntoVal<String>) -> Self { with(self, "-", value) }
    /// `.dotted.name`.
    #[track_caller] pub fn dotted_name(self, value: impl IntoVal<String>) -> Self { with(self, ".dotted.name", value) }
    /// `3SCALE`.
    #[track_caller] pub fn _3_scale(self, value: impl IntoVal<bool>) -> Self { with(self, "3SCALE", value) }
    /// `3scale`.
    #[track_caller] pub fn _3scale(self, value: impl IntoVal<bool>) -> Self { with(self, "3scale", value) }
    /// `any`.
    #[track_caller] pub fn any(self, value: impl IntoVal<Json>) -> Self { with(self, "any", value) }
    /// `as`.
    #[track_caller] pub fn as_(self, value: impl IntoVal<String>) -> Self { with(self, "as", value) }
    /// `async`.
    #[track_caller] pub fn async_(self, value: impl IntoVal<String>) -> Self { with(self, "async", value) }
    /// `bool`: or `null`.
    #[track_caller] pub fn bool(self, value: impl IntoVal<bool>) -> Self { with(self, "bool", value) }
    /// `box`.
    #[track_caller] pub fn box_(self, value: impl IntoVal<String>) -> Self { with(self, "box", value) }
    /// `clone`.
    #[track_caller] pub fn clone_(self, value: impl IntoVal<bool>) -> Self { with(self, "clone", value) }
    /// `crate`.
    #[track_caller] pub fn crate_(self, value: impl IntoVal<String>) -> Self { with(self, "crate", value) }
    /// `cube`: each more than 0.
    #[track_caller] pub fn cube(self, value: impl IntoVal<List<List<List<f64>>>>) -> Self { with(self, "cube", value) }
    /// `deepMap`.
    #[track_caller] pub fn deep_map(self, value: impl IntoVal<Map<Map<OdditySpecDeepMap>>>) -> Self { with(self, "deepMap", value) }
    /// `default`.
    #[track_caller] pub fn default_(self, value: impl IntoVal<String>) -> Self { with(self, "default", value) }
    /// `dyn`.
    #[track_caller] pub fn dyn_(self, value: impl IntoVal<String>) -> Self { with(self, "dyn", value) }
    /// `embedded`.
    #[track_caller] pub fn embedded(self, value: impl IntoVal<Json>) -> Self { with(self, "embedded", value) }
    /// `empty`.
    #[track_caller] pub fn empty(self, value: impl IntoVal<MapSpecList>) -> Self { with(self, "empty", value) }
    /// `enum`: mandatory.
    #[track_caller] pub fn enum_(self, value: impl IntoVal<OdditySpecEnum>) -> Self { with(self, "enum", value) }
    /// `even`: a multiple of 2.
    #[track_caller] pub fn even(self, value: impl IntoVal<i64>) -> Self { with(self, "even", value) }
    /// `fn`.
    #[track_caller] pub fn fn_(self, value: impl IntoVal<String>) -> Self { with(self, "fn", value) }
    /// `foo-bar`.
    #[track_caller] pub fn foo_bar(self, value: impl IntoVal<String>) -> Self { with(self, "foo-bar", value) }
    /// `fooBar`.
    #[track_caller] pub fn foo_bar2(self, value: impl IntoVal<String>) -> Self { with(self, "fooBar", value) }
    /// `foo_bar`.
    #[track_caller] pub fn foo_bar3(self, value: impl IntoVal<String>) -> Self { with(self, "foo_bar", value) }
    /// `freeMap`.
    #[track_caller] pub fn free_map(self, value: impl IntoVal<Map<Json>>) -> Self { with(self, "freeMap", value) }
    /// `half`: -1.5 to 1.5, a multiple of 0.5.
    #[track_caller] pub fn half(self, value: impl IntoVal<f64>) -> Self { with(self, "half", value) }
    /// `intOrString`.
    #[track_caller] pub fn int_or_string(self, value: impl IntoVal<IntOrString>) -> Self { with(self, "intOrString", value) }
    /// `into`.
    #[track_caller] pub fn into(self, value: impl IntoVal<String>) -> Self { with(self, "into", value) }
    /// `level`: one of `1`, `2`, `3`.
    #[track_caller] pub fn level(self, value: impl IntoVal<i64>) -> Self { with(self, "level", value) }
    /// `listOfEnums`: no item twice.
    #[track_caller] pub fn list_of_enums(self, value: impl IntoVal<List<OdditySpecListOfEnums>>) -> Self { with(self, "listOfEnums", value) }
    /// `longRule`. The server checks a longer condition.
    #[track_caller] pub fn long_rule(self, value: impl IntoVal<String>) -> Self { with(self, "longRule", value) }
    /// `loop`: mandatory.
    #[track_caller] pub fn loop_(self, value: impl IntoVal<i64>) -> Self { with(self, "loop", value) }
    /// `match`.
    #[track_caller] pub fn match_(self, value: impl IntoVal<List<OdditySpecMatch>>) -> Self { with(self, "match", value) }
    /// `new`.
    #[track_caller] pub fn new_(self, value: impl IntoVal<String>) -> Self { with(self, "new", value) }
    /// `nonZero`.
    #[track_caller] pub fn non_zero(self, value: impl IntoVal<i64>) -> Self { with(self, "nonZero", value) }
    /// `open`.
    #[track_caller] pub fn open(self, value: impl IntoVal<OdditySpecOpen>) -> Self { with(self, "open", value) }
    /// `override`.
    #[track_caller] pub fn override_(self, value: impl IntoVal<String>) -> Self { with(self, "override", value) }
    /// `password`.
    #[track_caller] pub fn password(self, value: impl IntoVal<String>) -> Self { with(self, "password", value) }
    /// `quote"and\slash`.
    #[track_caller] pub fn quote_and_slash(self, value: impl IntoVal<String>) -> Self { with(self, "quote\"and\\slash", value) }
    /// `required`.
    #[track_caller] pub fn required(self, value: impl IntoVal<OdditySpecRequired2>) -> Self { with(self, "required", value) }
    /// `` tick`s ``.
    #[track_caller] pub fn tick_s(self, value: impl IntoVal<String>) -> Self { with(self, "tick`s", value) }
    /// `time`: in the form `date-time`.
    #[track_caller] pub fn time(self, value: impl IntoVal<String>) -> Self { with(self, "time", value) }
    /// `type`: mandatory.
    #[track_caller] pub fn type_(self, value: impl IntoVal<String>) -> Self { with(self, "type", value) }
    /// `uuid`.
    #[track_caller] pub fn uuid(self, value: impl IntoVal<String>) -> Self { with(self, "uuid", value) }
    /// `with space`.
    #[track_caller] pub fn with_space(self, value: impl IntoVal<String>) -> Self { with(self, "with space", value) }
    /// `withDefault`: default `{}`.
    #[track_caller] pub fn with_default(self, value: impl IntoVal<OdditySpecWithDefault>) -> Self { with(self, "withDefault", value) }
    /// `x-on`: mandatory.
    #[track_caller] pub fn x_on(self, value: impl IntoVal<String>) -> Self { with(self, "x-on", value) }
    /// `yield`.
    #[track_caller] pub fn yield_(self, value: impl IntoVal<String>) -> Self { with(self, "yield", value) }
    /// `日本`.
    #[track_caller] pub fn symbol_symbol(self, value: impl IntoVal<String>) -> Self { with(self, "日本", value) }
}

/// `spec.deepMap.*.*` of a [`Oddity`].
pub type OdditySpecDeepMap = Fields<of::OdditySpecDeepMap>;
impl OdditySpecDeepMap {
    /// `x`.
    #[track_caller] pub fn x(self, value: impl IntoVal<i64>) -> Self { with(self, "x", value) }
}

/// `spec.match[]` of a [`Oddity`].
pub type OdditySpecMatch = Fields<of::OdditySpecMatch>;
impl OdditySpecMatch {
    /// `self`.
    #[track_caller] pub fn self_(self, value: impl IntoVal<String>) -> Self { with(self, "self", value) }
    /// `super`.
    #[track_caller] pub fn super_(self, value: impl IntoVal<String>) -> Self { with(self, "super", value) }
}

/// `spec.open` of a [`Oddity`].
pub type OdditySpecOpen = Fields<of::OdditySpecOpen>;
impl OdditySpecOpen {
    /// `inner`.
    #[track_caller] pub fn inner(self, value: impl IntoVal<Json>) -> Self { with(self, "inner", value) }
    /// `known`.
    #[track_caller] pub fn known(self, value: impl IntoVal<String>) -> Self { with(self, "known", value) }
}

/// `spec.required` of a [`Oddity`].
pub type OdditySpecRequired2 = Fields<of::OdditySpecRequired2>;
/// What [`OdditySpecRequired2`] cannot do without.
pub struct OdditySpecRequired2Required<A, B, C> {
    /// `a`.
    pub a: A,
    /// `b`.
    pub b: B,
    /// `c`.
    pub c: C,
}
impl OdditySpecRequired2 {
    /// Takes what is mandatory, by name: [`OdditySpecRequired2Required`].
    #[track_caller] pub fn new<A: IntoVal<String>, B: IntoVal<String>, C: IntoVal<String>>(required: OdditySpecRequired2Required<A, B, C>) -> Self { with(with(with(empty(), "a", required.a), "b", required.b), "c", required.c) }
    /// `a`: mandatory.
    #[track_caller] pub fn a(self, value: impl IntoVal<String>) -> Self { with(self, "a", value) }
    /// `b`: mandatory.
    #[track_caller] pub fn b(self, value: impl IntoVal<String>) -> Self { with(self, "b", value) }
    /// `c`: mandatory.
    #[track_caller] pub fn c(self, value: impl IntoVal<String>) -> Self { with(self, "c", value) }
}

/// `spec.withDefault` of a [`Oddity`].
pub type OdditySpecWithDefault = Fields<of::OdditySpecWithDefault>;
impl OdditySpecWithDefault {
    /// `a`: default `1`.
    #[track_caller] pub fn a(self, value: impl IntoVal<i64>) -> Self { with(self, "a", value) }
}

/// `spec.empty` of a [`Oddity`]. The same as [`MapSpecList`].
pub type OdditySpecEmpty = MapSpecList;
