use ias_core::{Construct, Node};

#[derive(Construct)]
#[construct(node)]
struct OnTheStruct {
    node: Node,
}

#[derive(Construct)]
struct Shop {
    #[construct]
    node: Node,
    #[construct(delgate)]
    a: Node,
    #[construct(child)]
    b: Node,
    #[construct(node = "yes")]
    c: Node,
}

fn main() {}
