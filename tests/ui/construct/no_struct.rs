use ias_core::Construct;

#[derive(Construct)]
enum Shop {
    Small,
    Large,
}

#[derive(Construct)]
union Bits {
    a: u8,
    b: i8,
}

fn main() {}
