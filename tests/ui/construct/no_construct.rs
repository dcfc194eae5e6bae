use ias_core::Construct;

#[derive(Construct)]
struct Shop {
    node: String,
}

#[derive(Construct)]
struct Wrapper {
    #[construct(delegate)]
    name: String,
}

fn main() {}
