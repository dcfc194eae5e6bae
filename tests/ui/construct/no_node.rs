use ias_core::Construct;

#[derive(Construct)]
struct Nothing;

#[derive(Construct)]
struct Wrapper(String);

#[derive(Construct)]
struct Shop {
    name: String,
    size: u8,
}

fn main() {
    // The stub is a construct: no second error.
    Shop { name: String::new(), size: 1 }.node();
}
