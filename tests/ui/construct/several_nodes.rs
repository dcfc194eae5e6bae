use ias_core::{Construct, Node};

#[derive(Construct)]
struct Shop {
    parent: Node,
    own: Node,
}

#[derive(Construct)]
struct Twice {
    #[construct(node)]
    first: Node,
    #[construct(delegate)]
    second: Node,
}

fn main() {}
