use ias_core::Props;

#[derive(Props)]
struct Tuple(u8);

#[derive(Props)]
struct Unit;

#[derive(Props)]
enum Choice {
    A,
}

#[derive(Props)]
union Bits {
    a: u8,
}

fn main() {}
