use ias_core::Props;

#[derive(Debug, Props)]
struct OneProps {
    #[props(strategy = 1..=9)]
    without_one_on_the_struct: u8,
}

#[derive(Debug, Props)]
#[props(strategy = 3, made_up)]
struct TwoProps {
    #[props(strategy)]
    no_value: u8,
}

#[derive(Debug, Props)]
#[props(strategy)]
struct GenericProps<T> {
    value: T,
}

fn main() {}
