use std::cell::Cell;

use ias_core::{Val, Value, lazy, text};

#[track_caller]
fn check(text: Val<String>, expect: &str) {
    assert_eq!(text.known().as_deref(), Some(expect));
}

#[test]
fn known_parts_become_known_text() {
    let (name, count, owned) = ("raw", 3_u16, String::from("x"));
    check(text!(""), "");
    check(text!("plain {{}}"), "plain {}");
    check(text!("{name}-{count}-{owned}-{}", true), "raw-3-x-true");
    check(text!("{1}{0}{1}", 'a', 'b'), "bab");
    check(text!("{a}{name}", a = 1 + 1), "2raw");
}

#[test]
fn each_argument_is_evaluated_once_and_in_order() {
    let calls = Cell::new(0);
    let next = || {
        calls.set(calls.get() + 1);
        calls.get()
    };
    check(text!("{1}{0}{1}{b}{b}", next(), next(), b = next()), "21233");
    assert_eq!(calls.get(), 3);
}

#[test]
fn late_parts_stay_late() {
    let late: Val<String> = lazy(|| "later");
    let text = text!("a/{late}/{}/{0}", 7);
    assert!(!text.as_value().is_known());
    assert_eq!(text, text!("a/{}/7/7", &late));
    assert_eq!(text!("{}", late.clone()), late);
    assert!(matches!(text.into_value(), Value::Expr(_)));
}

#[test]
fn temporaries_and_generic_calls_may_stand_there() {
    fn of<A: Default + Into<i64>, B: Default + Into<i64>>() -> i64 {
        A::default().into() + B::default().into()
    }
    check(text!("{}-{}", of::<i32, u8>(), <i64 as Into<i64>>::into(2)), "0-2");
    check(text!("{}", String::from("a").as_str(),), "a");
}

macro_rules! arn {
    ($format:literal, $name:ident) => {
        text!($format, $name)
    };
}

#[test]
fn works_inside_other_macros() {
    let bucket = "raw";
    check(arn!("arn:{}", bucket), "arn:raw");
}
